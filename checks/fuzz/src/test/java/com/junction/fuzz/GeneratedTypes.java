package com.junction.fuzz;

import com.junction.api.JunctionJsonAdapterFactory;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.example.bodies.BodiesJsonAdapterFactory;
import org.example.enums.EnumsJsonAdapterFactory;
import org.example.parameters.ParametersJsonAdapterFactory;
import org.example.properties.PropertiesJsonAdapterFactory;
import org.example.responses.ResponsesJsonAdapterFactory;
import org.example.unions.UnionsJsonAdapterFactory;
import org.junit.platform.commons.support.ReflectionSupport;

/** All types with an adapter in the clients of this module. */
final class GeneratedTypes {
    private static final List<JsonAdapter.Factory> CLIENTS = List.of(
            JunctionJsonAdapterFactory.INSTANCE,
            BodiesJsonAdapterFactory.INSTANCE,
            EnumsJsonAdapterFactory.INSTANCE,
            ParametersJsonAdapterFactory.INSTANCE,
            PropertiesJsonAdapterFactory.INSTANCE,
            ResponsesJsonAdapterFactory.INSTANCE,
            UnionsJsonAdapterFactory.INSTANCE);

    private GeneratedTypes() {}

    /** Returns the adapters by type. */
    static Map<Class<?>, JsonAdapter<Object>> adapters() {
        Moshi moshi = new Moshi.Builder().build();
        Map<Class<?>, JsonAdapter<Object>> adapters = new LinkedHashMap<>();
        for (JsonAdapter.Factory client : CLIENTS) {
            String packageName = client.getClass().getPackageName();
            for (Class<?> type : ReflectionSupport.findAllClassesInPackage(packageName, any -> true, any -> true)) {
                @SuppressWarnings("unchecked")
                JsonAdapter<Object> adapter = (JsonAdapter<Object>) client.create(type, Set.of(), moshi);
                if (adapter != null) {
                    adapters.put(type, adapter);
                }
            }
        }
        return adapters;
    }
}
