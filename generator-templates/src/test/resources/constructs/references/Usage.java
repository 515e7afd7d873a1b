package usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.example.ApiClient;
import org.example.errors.NotFoundError;
import org.example.resources.items.requests.GetItemItemsRequest;
import org.example.types.Color;
import org.example.types.Item;
import org.example.types.ItemExtended;
import org.example.types.ItemLocated;
import org.example.types.Inline;

public final class Usage {
    private Usage() {}

    public static void run(MockWebServer server) throws Exception {
        ApiClient client = ApiClient.builder().url(server.url("/").toString()).build();
        String json = "{\"id\":\"a\",\"parent\":{\"id\":\"b\"},\"color\":\"red\",\"more\":{\"size\":1},\"inline\":{\"size\":2}}";
        server.enqueue(json(200, json));
        Item item = client.items().getItem("a b", GetItemItemsRequest.builder().verbose(2).build());
        assertThat(server.takeRequest().getTarget()).isEqualTo("/items/a%20b?verbose=2");
        assertThat(item.getParent().orElseThrow().getId()).isEqualTo("b");
        assertThat(item.getColor()).contains(Color.RED);
        assertThat(item.getMore()).contains(Inline.builder().size(1).build());

        server.enqueue(json(200, json));
        client.items().putItem("a", item);
        assertThat(server.takeRequest().getBody().utf8()).isEqualTo(json);

        server.enqueue(json(
                200,
                "{\"id\":\"a\",\"extended\":{\"unit\":\"cm\",\"size\":3},\"located\":{\"place\":\"here\",\"size\":4}}"));
        Item described = client.items().getItem("a");
        assertThat(described.getExtended()).contains(ItemExtended.builder().unit("cm").size(3).build());
        assertThat(described.getLocated()).contains(ItemLocated.builder().place("here").size(4).build());

        server.enqueue(json(404, "{\"why\":\"gone\"}"));
        assertThatThrownBy(() -> client.items().getItem("a"))
                .isInstanceOfSatisfying(NotFoundError.class, e -> assertThat(e.body().getWhy()).isEqualTo("gone"));
        server.enqueue(json(200, "[\"green\",\"blue\"]"));
        assertThat(client.items().listColors()).containsExactly(Color.GREEN, Color.valueOf("blue"));
    }

    private static MockResponse json(int status, String body) {
        return new MockResponse.Builder().code(status).addHeader("Content-Type", "application/json").body(body).build();
    }
}
