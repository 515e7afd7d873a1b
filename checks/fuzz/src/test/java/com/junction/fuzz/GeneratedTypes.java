package com.junction.fuzz;

import com.junction.api.Junction;
import com.junction.api.JunctionJsonAdapterFactory;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.example.bodies.Bodies;
import org.example.bodies.BodiesJsonAdapterFactory;
import org.example.enums.Enums;
import org.example.enums.EnumsJsonAdapterFactory;
import org.example.parameters.Parameters;
import org.example.parameters.ParametersJsonAdapterFactory;
import org.example.properties.Properties;
import org.example.properties.PropertiesJsonAdapterFactory;
import org.example.responses.Responses;
import org.example.responses.ResponsesJsonAdapterFactory;
import org.example.unions.Unions;
import org.example.unions.UnionsJsonAdapterFactory;
import org.junit.platform.commons.support.ReflectionSupport;
import retrofit2.Retrofit;

/** All types with an adapter in the clients of this module. */
final class GeneratedTypes {
    private static final String URL = "http://localhost/";
    private static final Map<JsonAdapter.Factory, Retrofit> CLIENTS = Map.of(
            JunctionJsonAdapterFactory.INSTANCE,
            Junction.builder().url(URL).build().retrofit(),
            BodiesJsonAdapterFactory.INSTANCE,
            Bodies.builder().url(URL).build().retrofit(),
            EnumsJsonAdapterFactory.INSTANCE,
            Enums.builder().url(URL).build().retrofit(),
            ParametersJsonAdapterFactory.INSTANCE,
            Parameters.builder().url(URL).build().retrofit(),
            PropertiesJsonAdapterFactory.INSTANCE,
            Properties.builder().url(URL).build().retrofit(),
            ResponsesJsonAdapterFactory.INSTANCE,
            Responses.builder().url(URL).build().retrofit(),
            UnionsJsonAdapterFactory.INSTANCE,
            Unions.builder().url(URL).build().retrofit());

    private GeneratedTypes() {}

    /**
     * A type.
     *
     * @param adapter reads and writes it by Moshi
     * @param client the Retrofit of its client
     */
    record GeneratedType(Class<?> type, JsonAdapter<Object> adapter, Retrofit client) {}

    static List<GeneratedType> all() {
        Moshi moshi = new Moshi.Builder().build();
        List<GeneratedType> all = new ArrayList<>();
        CLIENTS.forEach((factory, client) -> {
            String packageName = factory.getClass().getPackageName();
            for (Class<?> type : ReflectionSupport.findAllClassesInPackage(packageName, any -> true, any -> true)) {
                @SuppressWarnings("unchecked")
                JsonAdapter<Object> adapter = (JsonAdapter<Object>) factory.create(type, Set.of(), moshi);
                if (adapter != null) {
                    all.add(new GeneratedType(type, adapter, client));
                }
            }
        });
        return all;
    }
}
