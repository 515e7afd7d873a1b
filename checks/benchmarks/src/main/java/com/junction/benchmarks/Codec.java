package com.junction.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import com.google.gson.reflect.TypeToken;
import com.junction.api.Junction;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import okio.BufferedSink;
import okio.BufferedSource;
import org.peers.gson.JSON;
import retrofit2.Converter;
import retrofit2.Retrofit;
import retrofit2.converter.gson.GsonConverterFactory;

/** Decodes and encodes bodies with one of the clients. */
public interface Codec {
    /** Decodes a whole body. */
    Object decode(Payload payload, BufferedSource body) throws IOException;

    /** Encodes a value. */
    void encode(Payload payload, Object value, BufferedSink body) throws IOException;

    /** The codecs that are compared. */
    enum Of {
        /** The codec of this generator. */
        JUNCTION,
        /** The codec of the stock generator's {@code okhttp-gson} library. */
        STOCK_GSON,
        /** The codec of the stock generator's {@code native} library, with Jackson. */
        STOCK_JACKSON,
        /** The codec of the stock generator's {@code retrofit2} library, with Gson. */
        STOCK_RETROFIT,
        /** Jackson with its fastest settings: the classes of {@code native}, no intermediate string, Blackbird. */
        JACKSON_BLACKBIRD,
        /** Moshi's reflective adapters, for {@code Source} only. */
        MOSHI_REFLECTION,
        /** Moshi's reader and writer, called by hand: the lower bound for Moshi, for {@code Source} only. */
        MOSHI_BY_HAND;

        /** Returns false if the codec has no class for the payload, or does not keep unknown properties. */
        public boolean supports(Payload payload) {
            return switch (this) {
                case JUNCTION, STOCK_JACKSON, JACKSON_BLACKBIRD -> true;
                case STOCK_GSON, STOCK_RETROFIT -> payload != Payload.UNKNOWN;
                case MOSHI_REFLECTION, MOSHI_BY_HAND -> payload == Payload.SOURCE || payload == Payload.SOURCES;
            };
        }

        /** Creates the codec. */
        public Codec codec() {
            return switch (this) {
                case JUNCTION -> new JunctionCodec();
                case STOCK_GSON -> new GsonCodec();
                case STOCK_JACKSON -> new StockJacksonCodec();
                case STOCK_RETROFIT -> new RetrofitCodec();
                case JACKSON_BLACKBIRD -> new BlackbirdCodec();
                case MOSHI_REFLECTION -> new MoshiCodec(new Moshi.Builder().build());
                case MOSHI_BY_HAND ->
                    new MoshiCodec(new Moshi.Builder()
                            .add(PlainSource.class, new HandWritten())
                            .build());
            };
        }
    }

    /** The converters that the client's Retrofit interfaces use. */
    final class JunctionCodec extends ConverterCodec {
        JunctionCodec() {
            super(
                    Junction.builder().url("http://localhost/").build().retrofit(),
                    Map.of(
                            Payload.SOURCE, com.junction.api.types.Source.class,
                            Payload.SOURCES,
                                    Types.newParameterizedType(List.class, com.junction.api.types.Source.class),
                            Payload.ORDERS, com.junction.api.types.GetOrdersResponse.class,
                            Payload.SAMPLES,
                                    Types.newParameterizedType(
                                            List.class, com.junction.api.types.ClientFacingHeartRateTimeseries.class),
                            Payload.USERS, com.junction.api.types.PaginatedUsersResponse.class,
                            Payload.UNKNOWN, com.junction.api.types.Source.class));
        }
    }

    final class GsonCodec implements Codec {
        private final Map<Payload, Type> types = new EnumMap<>(Map.of(
                Payload.SOURCE, org.peers.gson.model.Source.class,
                Payload.SOURCES, new TypeToken<List<org.peers.gson.model.Source>>() {}.getType(),
                Payload.ORDERS, org.peers.gson.model.GetOrdersResponse.class,
                Payload.SAMPLES,
                        new TypeToken<List<org.peers.gson.model.ClientFacingHeartRateTimeseries>>() {}.getType(),
                Payload.USERS, org.peers.gson.model.PaginatedUsersResponse.class,
                Payload.UNKNOWN, org.peers.gson.model.Source.class));

        @Override
        public Object decode(Payload payload, BufferedSource body) throws IOException {
            return JSON.deserialize(body.inputStream(), types.get(payload));
        }

        @Override
        public void encode(Payload payload, Object value, BufferedSink body) throws IOException {
            RequestBody.create(JSON.serialize(value), MediaType.get("application/json"))
                    .writeTo(body);
        }
    }

    class StockJacksonCodec implements Codec {
        final ObjectMapper mapper = mapper();
        final Map<Payload, com.fasterxml.jackson.databind.JavaType> types = new EnumMap<>(Map.of(
                Payload.SOURCE, mapper.constructType(org.peers.jackson.model.Source.class),
                Payload.SOURCES,
                        mapper.getTypeFactory()
                                .constructCollectionType(List.class, org.peers.jackson.model.Source.class),
                Payload.ORDERS, mapper.constructType(org.peers.jackson.model.GetOrdersResponse.class),
                Payload.SAMPLES,
                        mapper.getTypeFactory()
                                .constructCollectionType(
                                        List.class, org.peers.jackson.model.ClientFacingHeartRateTimeseries.class),
                Payload.USERS, mapper.constructType(org.peers.jackson.model.PaginatedUsersResponse.class),
                Payload.UNKNOWN, mapper.constructType(OpenSource.class)));

        ObjectMapper mapper() {
            return org.peers.jackson.ApiClient.createDefaultObjectMapper();
        }

        @Override
        public Object decode(Payload payload, BufferedSource body) throws IOException {
            String text = new String(body.inputStream().readAllBytes(), StandardCharsets.UTF_8);
            return mapper.readValue(text, types.get(payload));
        }

        @Override
        public void encode(Payload payload, Object value, BufferedSink body) throws IOException {
            body.write(mapper.writeValueAsBytes(value));
        }
    }

    final class BlackbirdCodec extends StockJacksonCodec {
        @Override
        ObjectMapper mapper() {
            return super.mapper().registerModule(new BlackbirdModule());
        }

        @Override
        public Object decode(Payload payload, BufferedSource body) throws IOException {
            return mapper.readValue(body.inputStream(), types.get(payload));
        }

        @Override
        public void encode(Payload payload, Object value, BufferedSink body) throws IOException {
            mapper.writeValue(body.outputStream(), value);
        }
    }

    final class RetrofitCodec extends ConverterCodec {
        RetrofitCodec() {
            super(
                    new Retrofit.Builder()
                            .baseUrl("http://localhost/")
                            .addConverterFactory(GsonConverterFactory.create(new org.peers.retrofit.JSON().getGson()))
                            .build(),
                    Map.of(
                            Payload.SOURCE, org.peers.retrofit.model.Source.class,
                            Payload.SOURCES, new TypeToken<List<org.peers.retrofit.model.Source>>() {}.getType(),
                            Payload.ORDERS, org.peers.retrofit.model.GetOrdersResponse.class,
                            Payload.SAMPLES,
                                    new TypeToken<
                                            List<
                                                    org.peers.retrofit.model
                                                            .ClientFacingHeartRateTimeseries>>() {}.getType(),
                            Payload.USERS, org.peers.retrofit.model.PaginatedUsersResponse.class,
                            Payload.UNKNOWN, org.peers.retrofit.model.Source.class));
        }
    }

    class ConverterCodec implements Codec {
        private static final Annotation[] NONE = {};

        private final Map<Payload, Converter<ResponseBody, Object>> readers = new EnumMap<>(Payload.class);
        private final Map<Payload, Converter<Object, RequestBody>> writers = new EnumMap<>(Payload.class);

        ConverterCodec(Retrofit retrofit, Map<Payload, Type> types) {
            types.forEach((payload, type) -> {
                readers.put(payload, retrofit.responseBodyConverter(type, NONE));
                writers.put(payload, retrofit.requestBodyConverter(type, NONE, NONE));
            });
        }

        @Override
        public Object decode(Payload payload, BufferedSource body) throws IOException {
            return readers.get(payload).convert(ResponseBody.create(body, null, -1));
        }

        @Override
        public void encode(Payload payload, Object value, BufferedSink body) throws IOException {
            writers.get(payload).convert(value).writeTo(body);
        }
    }

    /** Implements {@link Of#MOSHI_REFLECTION} and {@link Of#MOSHI_BY_HAND}. */
    final class MoshiCodec implements Codec {
        private final Map<Payload, JsonAdapter<Object>> adapters;

        MoshiCodec(Moshi moshi) {
            adapters = new EnumMap<>(Map.of(
                    Payload.SOURCE, moshi.<Object>adapter(PlainSource.class),
                    Payload.SOURCES, moshi.<Object>adapter(Types.newParameterizedType(List.class, PlainSource.class))));
        }

        @Override
        public Object decode(Payload payload, BufferedSource body) throws IOException {
            return adapters.get(payload).fromJson(body);
        }

        @Override
        public void encode(Payload payload, Object value, BufferedSink body) throws IOException {
            adapters.get(payload).toJson(body, value);
        }
    }
}
