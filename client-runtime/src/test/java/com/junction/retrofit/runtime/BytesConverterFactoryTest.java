package com.junction.retrofit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Converter;
import retrofit2.Retrofit;

class BytesConverterFactoryTest {
    private static final Annotation[] NONE = {};
    private static final Type INTEGERS = Types.newParameterizedType(List.class, Integer.class);
    private static final Type TEXTS = Types.newParameterizedType(List.class, String.class);

    private static final JsonAdapterFactory ADAPTERS = JsonAdapterFactoryTest.FACTORY;

    private final Moshi moshi = new Moshi.Builder().add(ADAPTERS).build();
    private final BytesConverterFactory factory = new BytesConverterFactory(ADAPTERS);
    private final Retrofit retrofit = new Retrofit.Builder()
            .baseUrl("http://localhost/")
            .addConverterFactory(factory)
            .addConverterFactory(new LazyMoshi(ADAPTERS))
            .build();

    private final FallbackLog log = new FallbackLog();

    @AfterEach
    void closeLog() {
        log.close();
    }

    private Object read(Type type, String json) throws IOException {
        Converter<ResponseBody, Object> converter = retrofit.responseBodyConverter(type, NONE);
        return converter.convert(ResponseBody.create(json, MediaType.get("application/json")));
    }

    private RequestBody body(Type type, Object value) throws IOException {
        return retrofit.requestBodyConverter(type, NONE, NONE).convert(value);
    }

    private static String text(RequestBody body) throws IOException {
        Buffer sent = new Buffer();
        body.writeTo(sent);
        return sent.readUtf8();
    }

    @Test
    void plainJsonIsReadWithoutMoshi() throws IOException {
        assertThat(read(INTEGERS, "[1, 2]")).isEqualTo(List.of(1, 2));
        assertThat(log.messages()).isEmpty();
    }

    /** As a user's interceptor may leave it. */
    @Test
    void aBodyMayHaveAnotherLengthThanItDeclares() throws IOException {
        Converter<ResponseBody, Object> converter = retrofit.responseBodyConverter(INTEGERS, NONE);
        ResponseBody body = ResponseBody.create(new Buffer().writeUtf8("[1, 2]"), null, 3);
        assertThat(converter.convert(body)).isEqualTo(List.of(1, 2));
    }

    /** A byte order mark, and an integer with a fraction of zero. */
    @ParameterizedTest
    @ValueSource(strings = {"\ufeff[1,2]", "[1.0,2]"})
    void moshiReadsTheRest(String json) throws IOException {
        assertThat(read(INTEGERS, json)).isEqualTo(List.of(1, 2));
        assertThat(log.messages()).containsExactly("Moshi has read java.util.List<java.lang.Integer>");
    }

    @Test
    void moshiSaysWhatIsWrong() {
        assertThatExceptionOfType(JsonDataException.class)
                .isThrownBy(() -> read(INTEGERS, "[1,\"a\"]"))
                .withMessage("Expected NUMBER but was STRING at path $[1]");
        assertThatExceptionOfType(JsonEncodingException.class)
                .isThrownBy(() -> read(INTEGERS, "[1] 2"))
                .withMessageEndingWith("malformed JSON at path $");
    }

    /** A short body is in an array of its own, and a long one is in segments. */
    @ParameterizedTest
    @ValueSource(ints = {1, 1000, 100_000})
    void aBodyIsWrittenWithoutMoshiAndAsOftenAsItIsSent(int count) throws IOException {
        List<String> texts = Collections.nCopies(count, "text");
        RequestBody body = body(TEXTS, texts);
        String expected = moshi.adapter(TEXTS).toJson(texts);
        assertThat(body.contentType()).hasToString("application/json; charset=UTF-8");
        assertThat(body.contentLength()).isEqualTo(expected.getBytes(StandardCharsets.UTF_8).length);
        assertThat(text(body)).isEqualTo(expected);
        assertThat(text(body)).isEqualTo(expected);
        assertThat(log.messages()).isEmpty();
    }

    @Test
    void moshiWritesTheRest() throws IOException {
        assertThat(text(body(Object.class, List.of(1.5f)))).isEqualTo("[1.5]");
        assertThat(log.messages()).containsExactly("Moshi has written class java.lang.Object");
    }

    @Test
    void moshiSaysWhatCannotBeWritten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> body(Double.class, Double.NaN))
                .withMessage("Numeric values must be finite, but was NaN");
    }

    @Test
    @NullableItems
    void itemsThatMayBeNullAreNull() throws NoSuchMethodException, IOException {
        Annotation[] annotations =
                getClass().getDeclaredMethod("itemsThatMayBeNullAreNull").getAnnotations();
        assertThat(factory.responseBodyConverter(INTEGERS, annotations, retrofit))
                .isNotNull();
        Converter<ResponseBody, Object> converter = retrofit.responseBodyConverter(INTEGERS, annotations);
        assertThat(converter.convert(ResponseBody.create("[null]", null))).isEqualTo(Collections.singletonList(null));
        assertThat(log.messages()).isEmpty();
    }

    @Test
    void moshiConvertsTypesOfTheUser() throws IOException {
        assertThat(read(int[].class, "[1,2]")).isEqualTo(new int[] {1, 2});
        assertThat(factory.responseBodyConverter(int[].class, NONE, retrofit)).isNull();
        assertThat(factory.requestBodyConverter(int[].class, NONE, NONE, retrofit))
                .isNull();
    }
}
