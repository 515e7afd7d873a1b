package com.junction.contract.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.Contract;
import com.junction.contract.plan.Case;
import com.junction.contract.plan.CaseKind;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gate calls the methods of the index, whatever their names. */
class TypedOperationTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    private final Map<String, String> sent = new TreeMap<>();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "the index decides | {'path': ['b', 'a'], 'setters': {'query Created<': 'one', 'header X-Id': 'other'}}"
                        + " | {first=b, one=<, other=h, second=a}",
                "other names | {'path': ['a', 'b'], 'setters': {'query Created<': 'other', 'header X-Id': 'one'}}"
                        + " | {first=a, one=h, other=<, second=b}",
                "no such method | {'path': ['a', 'b'], 'setters': {'query Created<': 'third', 'header X-Id': 'one'}}"
                        + " | {problem=the planned request has no typed form: "
                        + "com.junction.contract.replay.TypedOperationTest$Request$Builder has no method third}",
                "no index, the letters decide | {} | {created=<, first=b, id=h, second=a}",
            })
    void setsEachParameter(String name, String index, String expected) throws Exception {
        send(index);
        assertThat(sent).hasToString(expected);
    }

    private void send(String index) throws IOException, NoSuchMethodException {
        Contract contract = Contract.read(Files.writeString(folder.resolve("document.yaml"), """
                        openapi: 3.1.0
                        info: {title: T, version: '1'}
                        paths:
                          /{b}/{a}:
                            get:
                              parameters:
                                - {name: a, in: path, required: true, schema: {type: string}}
                                - {name: b, in: path, required: true, schema: {type: string}}
                                - {name: 'Created<', in: query, schema: {type: string}}
                                - {name: X-Id, in: header, schema: {type: string}}
                              responses: {'204': {description: done}}
                        """));
        Map<String, JsonNode> parameters =
                Map.of("path a", text("a"), "path b", text("b"), "query Created<", text("<"), "header X-Id", text("h"));
        Case planned = new Case(
                contract.operations().get(0), CaseKind.VALID, "", "GET", parameters, null, Map.of(), Optional.of(204));
        Retrofit retrofit = new Retrofit.Builder()
                .baseUrl("http://localhost/")
                .addConverterFactory(MoshiConverterFactory.create())
                .build();
        Client.Outcome outcome = new TypedOperation(
                        Api.class.getMethod("search"),
                        new RawClient(sent),
                        retrofit,
                        new MethodIndex.Entry(JSON.readTree(index.replace('\'', '"'))))
                .send(planned);
        if (outcome.problem() != null) {
            sent.put("problem", outcome.problem());
        }
    }

    /** Types do not tell at run time whether items may be null. */
    @Test
    void sendsAndReadsNullWithinListsAndMaps() throws Exception {
        Contract contract = Contract.read(Files.writeString(folder.resolve("document.yaml"), """
                        openapi: 3.1.0
                        info: {title: T, version: '1'}
                        paths:
                          /t:
                            post:
                              requestBody: {content: {application/json: {schema: {}}}}
                              responses: {'200': {description: ok, content: {application/json: {schema: {}}}}}
                        """));
        JsonNode body = JSON.readTree("[{\"a \\\"b\\\"\":[\"c\",null],\"d\":null},null,{}]");
        Case planned = new Case(
                contract.operations().get(0), CaseKind.VALID, "", "POST", Map.of(), body, Map.of(), Optional.of(200));
        Moshi strict = new Moshi.Builder()
                .add(
                        String.class,
                        new Moshi.Builder().build().adapter(String.class).nonNull())
                .build();
        Retrofit retrofit = new Retrofit.Builder()
                .baseUrl("http://localhost/")
                .addConverterFactory(MoshiConverterFactory.create(strict))
                .build();

        Client.Outcome outcome = new TypedOperation(
                        Echo.class.getMethod("echo", List.class),
                        new RawEcho(),
                        retrofit,
                        new MethodIndex.Entry(JSON.readTree("{}")))
                .send(planned);

        assertThat(outcome.problem()).isNull();
        assertThat(JSON.readTree(outcome.typed())).isEqualTo(body);
    }

    public interface Echo {
        @POST("t")
        Call<List<Map<String, List<String>>>> echo(@Body List<Map<String, List<String>>> body);
    }

    public static final class RawEcho {
        public EchoResponse echo(List<Map<String, List<String>>> body, RequestOptions options) {
            return new EchoResponse(body);
        }
    }

    public record EchoResponse(List<Map<String, List<String>>> body) {}

    private static JsonNode text(String value) {
        return JSON.getNodeFactory().stringNode(value);
    }

    /** A client as another generator might write it. */
    public interface Api {
        @GET("{b}/{a}")
        Call<Void> search();
    }

    public static final class RawClient {
        private final Map<String, String> sent;

        RawClient(Map<String, String> sent) {
            this.sent = sent;
        }

        public Response search(String first, String second, Request request, RequestOptions options) {
            sent.putAll(request.values);
            sent.put("first", first);
            sent.put("second", second);
            return new Response();
        }
    }

    public static final class Response {
        public Void body() {
            return null;
        }
    }

    public static final class Request {
        private final Map<String, String> values;

        private Request(Map<String, String> values) {
            this.values = values;
        }

        public static Builder builder() {
            return new Builder();
        }

        public static final class Builder {
            private final Map<String, String> values = new TreeMap<>();

            public Builder one(String value) {
                return set("one", value);
            }

            public Builder other(String value) {
                return set("other", value);
            }

            public Builder id(String value) {
                return set("id", value);
            }

            public Builder created(String value) {
                return set("created", value);
            }

            private Builder set(String name, String value) {
                values.put(name, value);
                return this;
            }

            public Request build() {
                return new Request(values);
            }
        }
    }

    public static final class RequestOptions {
        public static Builder builder() {
            return new Builder();
        }

        public static final class Builder {
            public Builder addHeader(String name, String value) {
                return this;
            }

            public RequestOptions build() {
                return new RequestOptions();
            }
        }
    }
}
