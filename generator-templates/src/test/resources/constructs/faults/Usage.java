package usage;

import static org.assertj.core.api.Assertions.assertThat;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.example.ApiClient;
import org.example.resources.items.requests.GetItemItemsRequest;
import org.example.types.Wrong;

public final class Usage {
    private Usage() {}

    public static void run(MockWebServer server) throws Exception {
        ApiClient client = ApiClient.builder().url(server.url("/").toString()).build();
        for (int i = 0; i < 3; i++) {
            server.enqueue(new MockResponse.Builder().body("").build());
        }
        client.items().getItem("a", GetItemItemsRequest.builder().plain("p").build());
        assertThat(server.takeRequest().getTarget()).isEqualTo("/items/a/a?plain=p");
        client.items().getItem2("a");
        assertThat(server.takeRequest().getMethod()).isEqualTo("POST");
        client.items().getItem3("a");
        assertThat(server.takeRequest().getMethod()).isEqualTo("PUT");
        assertThat(Wrong.JSON_ADAPTER.fromJson("{\"typo\":[1],\"number\":1,\"a_b\":\"x\",\"aB\":\"y\"}").getAB2()).contains("y");
        assertThat(Wrong.builder().build().getNumber()).isEmpty();
    }
}
