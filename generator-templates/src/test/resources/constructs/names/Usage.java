package usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.File;
import com.squareup.moshi.Moshi;
import java.nio.file.Files;
import java.util.Set;
import org.example.ApiClientJsonAdapterFactory;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.example.ApiClient;
import org.example.errors.NotFoundError;
import org.example.resources.api.requests.EqualsApiRequest;
import org.example.resources.api.requests.SearchApiRequest;
import org.example.resources.transport.requests.UploadTransportRequest;
import org.example.types.A;
import org.example.types.TModel;
import org.example.types.Unknown;
import org.example.types.ValueModel;

public final class Usage {
    private Usage() {}

    public static void run(MockWebServer server) throws Exception {
        ApiClient client = ApiClient.builder()
                .url(server.url("/").toString()).token("k").token2("b").other("o").build();

        server.enqueue(new MockResponse.Builder().body("\"-size\"").build());
        ValueModel value = client.api().search(SearchApiRequest.builder()
                .dateCreated("1").dateCreatedLessThan("2").dateCreatedGreaterThan("3").dateCreatedGreaterThanOrEqual("4")
                .dollarDollarAppToken("5").appToken("6").filterX("7").filter("8").yield("9").getClass("10").build());
        assertThat(value).isEqualTo(ValueModel.MINUS_SIZE);
        RecordedRequest search = server.takeRequest();
        assertThat(search.getTarget()).isEqualTo("/searches?DateCreated%3C=2&DateCreated=1&DateCreated%3E=3"
                + "&DateCreated%3E%3D=4&%24%24app_token=5&filter%5Bx%5D=7&%24filter=8&yield=9&get-class=10");
        assertThat(search.getHeaders().get("X-App-Token")).isEqualTo("6");
        assertThat(search.getHeaders().get("X-Key")).isEqualTo("k");

        server.enqueue(new MockResponse.Builder().code(404).body("{\"detail\":\"d\"}").build());
        NotFoundError error = catchThrowableOfType(NotFoundError.class, () -> client.api().search());
        assertThat(error.body().getDetail()).contains("d");
        server.takeRequest();

        server.enqueue(new MockResponse.Builder().code(204).build());
        client.api().yield("s.id", "s_id", "p");
        assertThat(server.takeRequest().getTarget()).isEqualTo("/shops/s.id/items/s_id/p");

        server.enqueue(new MockResponse.Builder().code(204).build());
        Unknown body = Unknown.builder().id2("i").t(TModel.of(A.A_2)).build();
        client.api().equals_(EqualsApiRequest.builder().bodyQuery("q").body(body).build());
        RecordedRequest comment = server.takeRequest();
        assertThat(comment.getTarget()).isEqualTo("/comments?body=q");
        assertThat(comment.getBody().utf8()).isEqualTo("{\"id\":\"i\",\"t\":\"a\"}");

        File file = Files.createTempFile("names", ".txt").toFile();
        server.enqueue(new MockResponse.Builder().code(204).build());
        client.transport_().upload("f", file, UploadTransportRequest.builder().body("b"));
        assertThat(server.takeRequest().getTarget()).isEqualTo("/files/f");
        assertThat(file.delete()).isTrue();

        // Adapters belong to classes, not to their simple names.
        Moshi moshi = new Moshi.Builder().build();
        ApiClientJsonAdapterFactory adapters = ApiClientJsonAdapterFactory.INSTANCE;
        assertThat(adapters.create(org.example.types.Path.class, Set.of(), moshi))
                .isSameAs(org.example.types.Path.JSON_ADAPTER);
        assertThat(adapters.create(java.nio.file.Path.class, Set.of(), moshi)).isNull();
        assertThat(adapters.create(org.example.errors.NotFoundError.class, Set.of(), moshi)).isNull();
    }
}
