package usage;

import static org.assertj.core.api.Assertions.assertThat;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.example.ApiClient;
import org.example.types.Thing;

public final class Usage {
    private Usage() {}

    public static void run(MockWebServer server) throws Exception {
        ApiClient client = ApiClient.builder().url(server.url("/v1").toString()).build();
        server.enqueue(new MockResponse.Builder().addHeader("Content-Type", "application/json").body("[{\"n\":\"x\"}]").build());
        assertThat(client.labThings().list()).containsExactly(Thing.builder().fullName("x").build());
        assertThat(server.takeRequest().getTarget()).isEqualTo("/v1/things");
        server.enqueue(new MockResponse.Builder().code(204).build());
        client.things().search();
        assertThat(server.takeRequest().getTarget()).isEqualTo("/v1/things:search");
        server.enqueue(new MockResponse.Builder().code(204).build());
        client.things().get();
        assertThat(server.takeRequest().getTarget()).isEqualTo("/v1/");
        assertThat(client.notify_()).isNotNull();
    }
}
