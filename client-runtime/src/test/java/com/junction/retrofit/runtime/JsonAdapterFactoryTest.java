package com.junction.retrofit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonAdapterFactoryTest {
    /** Knows the types of the tests, as the factory of a client knows its types. */
    static final JsonAdapterFactory FACTORY = new JsonAdapterFactory() {
        @Override
        protected @Nullable JsonAdapter<?> find(String name) {
            return name.equals(Thing.class.getName()) ? Thing.JSON_ADAPTER : null;
        }
    };

    private static final Moshi MOSHI = new Moshi.Builder().build();

    private static @Nullable JsonAdapter<?> find(Type type, Annotation... annotations) {
        return FACTORY.create(type, Set.of(annotations), MOSHI);
    }

    static Stream<Arguments> values() {
        return Stream.of(
                arguments(Object.class, "[1.50]"),
                arguments(String.class, "\"a\""),
                arguments(Integer.class, "1"),
                arguments(Long.class, "9007199254740993"),
                arguments(BigInteger.class, "100000000000000000000"),
                arguments(BigDecimal.class, "1.50"),
                arguments(Double.class, "1.5"),
                arguments(Boolean.class, "true"),
                arguments(UUID.class, "\"123e4567-e89b-12d3-a456-426614174000\""),
                arguments(LocalDate.class, "\"2026-03-01\""),
                arguments(OffsetDateTime.class, "\"2026-03-01T12:00:00Z\""),
                arguments(Thing.class, "{\"name\":\"n\",\"owner\":null,\"kind\":\"thing\"}"),
                arguments(Types.newParameterizedType(List.class, Integer.class), "[1]"),
                arguments(Types.newParameterizedType(Map.class, String.class, Integer.class), "{\"a\":1}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("values")
    @SuppressWarnings("unchecked")
    void theTypesOfAClientHaveAdapters(Type type, String json) throws IOException {
        JsonAdapter<Object> adapter = (JsonAdapter<Object>) Objects.requireNonNull(find(type));
        assertThat(adapter.toJson(adapter.fromJson(json))).isEqualTo(json);
    }

    @Test
    void itemsMayBeNullWhereTheDocumentSaysSo() throws IOException {
        JsonAdapter<?> adapter =
                Objects.requireNonNull(find(Types.newParameterizedType(List.class, Integer.class), annotation()));
        assertThat(adapter.fromJson("[null]"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsOnlyNulls();
        assertThat(find(Types.newParameterizedType(List.class, Thread.class), annotation()))
                .isNull();
    }

    @NullableItems
    private static NullableItems annotation() {
        try {
            return JsonAdapterFactoryTest.class.getDeclaredMethod("annotation").getAnnotation(NullableItems.class);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<Type> others() {
        return Stream.of(
                int.class,
                Thread.class,
                Letter.class,
                Types.arrayOf(String.class),
                Types.newParameterizedType(List.class, Thread.class),
                Types.newParameterizedType(Set.class, String.class),
                Types.newParameterizedType(Map.class, Integer.class, String.class));
    }

    @ParameterizedTest
    @MethodSource("others")
    void otherTypesHaveNone(Type type) {
        assertThat(find(type)).isNull();
    }

    @Test
    @Deprecated
    void otherAnnotationsAreNotKnown() throws NoSuchMethodException {
        Deprecated other = JsonAdapterFactoryTest.class
                .getDeclaredMethod("otherAnnotationsAreNotKnown")
                .getAnnotation(Deprecated.class);
        assertThat(find(String.class, other)).isNull();
        assertThat(find(String.class, other, annotation())).isNull();
    }
}
