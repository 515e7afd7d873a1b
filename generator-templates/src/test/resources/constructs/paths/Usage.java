package usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.HttpUrl;
import org.example.ApiClient;
import org.example.resources.odd.OddApi;
import org.example.resources.odd.OddClient;
import org.example.resources.queries.QueriesApi;
import org.example.resources.queries.QueriesClient;
import org.example.resources.queries.requests.BareQueriesRequest;
import org.example.resources.queries.requests.DeclaredQueriesRequest;
import org.example.resources.queries.requests.ExpandedQueriesRequest;
import org.example.resources.queries.requests.QueryQueriesRequest;
import org.example.resources.queries.requests.RenamedQueriesRequest;
import org.example.resources.queries.requests.SameQueriesRequest;
import org.example.resources.queries.requests.TwiceQueriesRequest;
import org.example.resources.queries.requests.UndeclaredQueriesRequest;
import org.example.resources.queries.types.BareQueriesRequestPoint;
import retrofit2.Retrofit;

public final class Usage {
    private Usage() {}

    public static void run(MockWebServer server) throws Exception {
        retrofitAcceptsEveryPath(server.url("/"));
        for (String base : List.of("", "/base", "/base/path/")) {
            ApiClient client = ApiClient.builder().url(server.url(base).toString()).build();
            String prefix = base.replaceFirst("/$", "");
            templatesInAQueryAreParameters(server, client.queries(), prefix);
            oddPathsAreSentAsWritten(server, client.odd(), prefix);
        }
    }

    private static void retrofitAcceptsEveryPath(HttpUrl url) {
        Retrofit retrofit = new Retrofit.Builder().baseUrl(url).validateEagerly(true).build();
        assertThat(retrofit.create(OddApi.class)).isNotNull();
        assertThat(retrofit.create(QueriesApi.class)).isNotNull();
    }

    private static void templatesInAQueryAreParameters(MockWebServer server, QueriesClient client, String base)
            throws Exception {
        QueryQueriesRequest query = QueryQueriesRequest.builder().name("a&b ?").ids(List.of(1, 2)).build();
        check(server, () -> client.query("i", query), base + "/query/i?kind=full&name=a%26b%20%3F&ids=1,2");
        QueryQueriesRequest all = query.toBuilder().size(3).limit(4).build();
        check(server, () -> client.query("i", all), base + "/query/i?kind=full&name=a%26b%20%3F&ids=1,2&size=3&limit=4");
        DeclaredQueriesRequest declared = DeclaredQueriesRequest.builder().query("{query}").build();
        check(server, () -> client.declared(declared), base + "/declared?query=%7Bquery%7D");
        RenamedQueriesRequest renamed = RenamedQueriesRequest.builder().key("k").tag0("t").build();
        check(server, () -> client.renamed(renamed), base + "/renamed?key=k&tag%5B0%5D=t");
        UndeclaredQueriesRequest undeclared = UndeclaredQueriesRequest.builder().convert("c").build();
        check(server, () -> client.undeclared(undeclared), base + "/undeclared?convert=c");
        check(server, client::fixed, base + "/fixed?view=full&view=more");
        BareQueriesRequestPoint point = BareQueriesRequestPoint.builder().x(1).y(2).build();
        check(server, () -> client.bare(BareQueriesRequest.builder().point(point).build()), base + "/bare?x=1&y=2");
        check(server, client::bareUndeclared, base + "/bare-undeclared");
        check(server, client::mixed, base + "/mixed?flag");
        check(server, () -> client.twice(TwiceQueriesRequest.builder().id("1").build()), base + "/twice?id=1");
        check(server, client::expanded, base + "/expanded");
        ExpandedQueriesRequest expanded = ExpandedQueriesRequest.builder().page(1).size("2").sort("s").build();
        check(server, () -> client.expanded(expanded), base + "/expanded?size=2&sort=s&page=1");
        SameQueriesRequest same = SameQueriesRequest.builder().id("q").build();
        check(server, () -> client.same("p", same), base + "/same/p/p?id=q");
        check(server, () -> client.fragment("i"), base + "/fragment/i");
    }

    private static void oddPathsAreSentAsWritten(MockWebServer server, OddClient client, String base)
            throws Exception {
        check(server, () -> client.space("v"), base + "/odd/a%20b/v");
        check(server, () -> client.nonAscii("v"), base + "/odd/%C3%A9/v");
        check(server, () -> client.emptyBraces("v"), base + "/odd/%7B%7D/v");
        check(server, () -> client.open("v"), base + "/odd/%7Bopen/v");
        check(server, () -> client.close("v"), base + "/odd/close%7D/v");
        check(server, () -> client.doubleBraces("v"), base + "/odd/%7Bv%7D");
        check(server, () -> client.backslash("v"), base + "/odd/back%5Cslash%09tab/v");
        check(server, () -> client.backslashes("v"), base + "/%5C%5Celsewhere.example/v");
        check(server, () -> client.noSlash("v"), base + "/no-slash/v");
        check(server, () -> client.twoSlashes("v"), base + "//two/v");
        check(server, () -> client.verb("v"), base + "/v:verb");
        check(server, () -> client.literalVerb("v"), base + "/odd:verb/v");
        check(server, client::noParameter, base + "/odd:verb");
        check(server, () -> client.scheme("v"), base + "/http://elsewhere.example/v");
        check(server, () -> client.dots("v"), base + "/odd/v");
        check(server, client::above, base + "/odd/");
        check(server, () -> client.percent("v"), base + "/odd/100%25/%41/v");
        check(server, () -> client.quotes("v"), base + "/odd/%5B%22v%22%5D");
        check(server, () -> client.noQuery("v"), base + "/odd/v");
        check(server, client::onlyQuery, base + "/?only=query");
        check(server, client::onlyFragment, base + "/");
        check(server, client::oddQuery, base + "/odd/query?a=b%20c&%C3%BC=%C3%B6&%7B&to=%2Fa%2F..%2Fb");
        check(server, () -> client.dotsInQuery("v"), base + "/odd/v/up?to=%2Fa%2F..%2Fb");
        check(server, () -> client.names("1", "2", "3", "4"), base + "/names/1/2/3/4");
    }

    private static void check(MockWebServer server, Runnable call, String target) throws InterruptedException {
        server.enqueue(new MockResponse.Builder().code(204).build());
        call.run();
        assertThat(server.takeRequest().getTarget()).isEqualTo(target);
    }
}
