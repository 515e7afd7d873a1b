package usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.example.ApiClient;
import org.example.core.ApiError;
import org.example.errors.BadGatewayError;
import org.example.errors.InternalServerError;
import org.example.errors.ServiceUnavailableError;
import org.example.types.Failure;
import org.example.types.Nulls;
import org.example.types.NullsE;

public final class Usage {
    private Usage() {}

    public static void run(MockWebServer server) throws Exception {
        String json = "{\"a\":null,\"b\":null,\"c\":null,\"d\":[1,null],\"e\":null,\"h\":{\"x\":null,\"y\":1}}";
        Nulls nulls = Nulls.JSON_ADAPTER.fromJson(json);
        assertThat(Nulls.JSON_ADAPTER.toJson(nulls)).isEqualTo(json);
        assertThat(nulls.getA()).isEmpty();
        assertThat(nulls.getD().orElseThrow()).containsExactly(1, null);
        assertThat(Nulls.JSON_ADAPTER.fromJson("{\"a\":\"x\",\"b\":{\"x\":1},\"e\":\"x\"}").getE()).contains(NullsE.X);
        assertThatThrownBy(() -> Nulls.JSON_ADAPTER.fromJson("{\"a\":\"x\"}")).hasMessage("Nulls needs b at path $.b");
        ApiClient client = ApiClient.builder().url(server.url("/").toString()).maxRetries(0).build();
        assertThat(error(server, client, 500, "null")).isInstanceOf(InternalServerError.class).extracting(ApiError::body).isNull();
        assertThat(error(server, client, 502, "null")).isInstanceOf(BadGatewayError.class).extracting(ApiError::body).isNull();
        assertThat(error(server, client, 503, "null")).isInstanceOf(ServiceUnavailableError.class).extracting(ApiError::body).isNull();
        assertThat(error(server, client, 500, "{\"message\":\"a\"}").body())
                .isEqualTo(Failure.builder().message("a").build());
    }

    private static ApiError error(MockWebServer server, ApiClient client, int status, String body) {
        server.enqueue(new MockResponse.Builder()
                .code(status).addHeader("Content-Type", "application/json").body(body).build());
        return catchThrowableOfType(ApiError.class, client.errors()::errors);
    }
}
