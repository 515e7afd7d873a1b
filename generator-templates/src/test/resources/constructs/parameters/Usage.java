package usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.example.ApiClient;
import org.example.resources.styles.requests.HeadersStylesRequest;
import org.example.resources.styles.requests.QueryStylesRequest;
import org.example.resources.styles.types.QueryStylesRequestEither;
import org.example.types.Point;

public final class Usage {
    private static final Point POINT = Point.builder().x(1).y(2).build();

    private Usage() {}

    public static void run(MockWebServer server) throws Exception {
        ApiClient client = ApiClient.builder().url(server.url("/").toString()).build();
        check(server, QueryStylesRequest.builder().exploded(List.of("a b", "c")).build(), client, "exploded=a%20b&exploded=c");
        check(server, QueryStylesRequest.builder().exploded("one").build(), client, "exploded=one");
        check(server, QueryStylesRequest.builder().joined(List.of(1, 2)).build(), client, "joined=1,2");
        check(server, QueryStylesRequest.builder().spaces(List.of("a", "b")).build(), client, "spaces=a%20b");
        check(server, QueryStylesRequest.builder().pipes(List.of("a", "b&c")).build(), client, "pipes=a%7Cb%26c");
        check(server, QueryStylesRequest.builder().deep(POINT).build(), client, "deep[x]=1&deep[y]=2");
        check(server, QueryStylesRequest.builder().point(POINT).build(), client, "x=1&y=2");
        check(server, QueryStylesRequest.builder().pair(POINT).build(), client, "pair=x,1,y,2");
        check(server, QueryStylesRequest.builder().json(POINT).build(), client, "json=%7B%22x%22%3A1%2C%22y%22%3A2%7D");
        OffsetDateTime noon = OffsetDateTime.parse("2026-03-01T12:00:00Z");
        check(server, QueryStylesRequest.builder().at(noon).build(), client, "at=2026-03-01T12%3A00%3A00Z");
        QueryStylesRequestEither either = QueryStylesRequestEither.of(List.of("a", "b"));
        check(server, QueryStylesRequest.builder().either(either).build(), client, "either=a&either=b");
        QueryStylesRequestEither text = QueryStylesRequestEither.of("a");
        check(server, QueryStylesRequest.builder().either(text).build(), client, "either=a");

        nullAndNothingAreLeftOut(server, client);

        server.enqueue(new MockResponse.Builder().code(204).build());
        client.styles().path(List.of("a", "b,c"), "l", POINT, List.of(3, 4), "o/p");
        assertThat(server.takeRequest().getTarget()).isEqualTo("/path/a,b%2Cc/.l/;x=1;y=2/;list=3,4/o%2Fp");

        onlyUnreservedCharactersStayInAPath(server, client);

        server.enqueue(new MockResponse.Builder().code(204).build());
        client.styles().headers(HeadersStylesRequest.builder()
                .list(List.of("a", "b")).pairs(POINT).session("s p").theme("dark").id(1).idHeader(2).userAgent("mine").build());
        RecordedRequest request = server.takeRequest();
        assertThat(request.getTarget()).isEqualTo("/headers?id=1");
        assertThat(request.getHeaders().get("X-List")).isEqualTo("a,b");
        assertThat(request.getHeaders().get("X-Pairs")).isEqualTo("x=1,y=2");
        assertThat(request.getHeaders().get("Cookie")).isEqualTo("session=s%20p; theme=dark");
        assertThat(request.getHeaders().get("id")).isEqualTo("2");
        assertThat(request.getHeaders().values("User-Agent")).containsExactly("mine");
    }

    /** What is not defined has no text (RFC 6570, section 2.3). */
    private static void nullAndNothingAreLeftOut(MockWebServer server, ApiClient client) throws Exception {
        Point gap = Point.builder().x(1).additionalProperty("z", null).build();
        Point nothing = Point.builder().additionalProperty("z", null).build();
        check(server, QueryStylesRequest.builder().loose(Arrays.asList("a", null, 1)).id(7).build(), client, "id=7&loose=a&loose=1");
        check(server, QueryStylesRequest.builder().gaps(Arrays.asList(1, null, 2)).build(), client, "gaps=1&gaps=2");
        check(server, QueryStylesRequest.builder().joinedGaps(Arrays.asList("a", null, "")).build(), client, "joined-gaps=a,");
        check(server, QueryStylesRequest.builder().pair(gap).build(), client, "pair=x,1");
        check(server, QueryStylesRequest.builder().point(gap).build(), client, "x=1");
        check(server, QueryStylesRequest.builder().deep(gap).build(), client, "deep[x]=1");
        check(
                server,
                QueryStylesRequest.builder().id(7)
                        .loose(List.of()).gaps(Collections.singletonList(null)).joinedGaps(Collections.singletonList(null))
                        .joined(List.of()).spaces(List.of()).pair(nothing).point(nothing).deep(nothing).build(),
                client,
                "id=7");

        server.enqueue(new MockResponse.Builder().code(204).build());
        client.styles().headers(HeadersStylesRequest.builder()
                .list(List.of()).gaps(Arrays.asList("a", null, 1)).pairs(nothing).session("s").sizes(Arrays.asList(1, null, 2)).build());
        RecordedRequest request = server.takeRequest();
        assertThat(request.getHeaders().get("X-List")).isNull();
        assertThat(request.getHeaders().get("X-Gaps")).isEqualTo("a,1");
        assertThat(request.getHeaders().get("X-Pairs")).isNull();
        assertThat(request.getHeaders().get("Cookie")).isEqualTo("session=s; sizes=1%2C2");

        server.enqueue(new MockResponse.Builder().code(204).build());
        client.styles().headers(HeadersStylesRequest.builder().session("s").sizes(List.of()).build());
        assertThat(server.takeRequest().getHeaders().get("Cookie")).isEqualTo("session=s");

        server.enqueue(new MockResponse.Builder().code(204).build());
        client.styles().path(List.of("a"), "l", gap, List.of(), "o");
        assertThat(server.takeRequest().getTarget()).isEqualTo("/path/a/.l/;x=1/;list/o");
        assertThatThrownBy(() -> client.styles().path(List.of(), "l", POINT, List.of(1), "o"))
                .hasMessageContaining("is not allowed in a path");
    }

    /** The simple expansion of RFC 6570, also of the items of lists and of names and values of objects. */
    private static void onlyUnreservedCharactersStayInAPath(MockWebServer server, ApiClient client) throws Exception {
        String reserved = "a:b@c+d,e;f=g/h?i#j[k]!$&'()*%~.-_ \u00e4\ud83d\ude00";
        String encoded = "a%3Ab%40c%2Bd%2Ce%3Bf%3Dg%2Fh%3Fi%23j%5Bk%5D%21%24%26%27%28%29%2A%25~.-_%20%C3%A4%F0%9F%98%80";
        server.enqueue(new MockResponse.Builder().code(204).build());
        client.styles().path(List.of(reserved, "."), reserved, POINT, List.of(), reserved);
        assertThat(server.takeRequest().getTarget())
                .isEqualTo("/path/" + encoded + ",./." + encoded + "/;x=1;y=2/;list/" + encoded);
        server.enqueue(new MockResponse.Builder().code(204).build());
        client.styles().path(List.of("a"), "l", Point.builder().additionalProperty("a/b", "c=d").build(), List.of(1), "o");
        assertThat(server.takeRequest().getTarget()).isEqualTo("/path/a/.l/;a%2Fb=c%3Dd/;list=1/o");
        for (String dots : List.of(".", "..", "")) {
            assertThatThrownBy(() -> client.styles().path(List.of("a"), "l", POINT, List.of(1), dots))
                    .hasMessageContaining("odd_name_: \"" + dots + "\" is not allowed in a path");
            assertThatThrownBy(() -> client.styles().path(List.of(dots), "l", POINT, List.of(1), "o"))
                    .hasMessageContaining("is not allowed in a path");
        }
    }

    private static void check(MockWebServer server, QueryStylesRequest request, ApiClient client, String query)
            throws InterruptedException {
        server.enqueue(new MockResponse.Builder().code(204).build());
        client.styles().query(request);
        assertThat(server.takeRequest().getTarget()).isEqualTo("/query?" + query);
    }
}
