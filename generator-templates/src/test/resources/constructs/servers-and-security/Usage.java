package usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.example.ApiClient;
import org.example.core.Environment;
import org.example.resources.secured.SecuredClient;

public final class Usage {
    private Usage() {}

    public static void run(MockWebServer server) throws Exception {
        assertThat(Environment.PRODUCTION_EU).hasToString("https://eu.example.com/v1");
        assertThat(Environment.productionEu("us", "v2")).hasToString("https://us.example.com/v2");
        for (String value : new String[] {
            "evil.org/", "evil.org#", "evil.org?", "a@evil.org", "evil.org\\", "a:b", "..", ".", "a b", "a\n", "\u00fc", "%2f"
        }) {
            assertThatThrownBy(() -> Environment.productionEu(value, "v1"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The server variable region takes letters, digits and -._~, but no dot segments");
        }
        assertThat(Environment.custom_("localhost:8080", "a/b")).hasToString("http://localhost:8080/a/b");
        assertThatThrownBy(() -> Environment.custom_("localhost:8080", "a/../b"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Environment.SERVER_2.getUrl()).isEqualTo("https://sandbox.example.com/base");
        for (int i = 0; i < 20; i++) {
            server.enqueue(new MockResponse.Builder().code(204).build());
        }
        String url = server.url("/").toString();
        SecuredClient client = ApiClient.builder().url(url)
                .headerKey("h").headerKey2("h2").url_("x").credentials_("x").queryKey("q&").cookieKey("c").credentials("u", "p").oauth("o").openid("i").bearer("b").authorization("t")
                .build().secured();
        client.byDefault();
        check(server, "/default", "X-Key", "h");
        client.open();
        assertThat(check(server, "/open", "X-Key", null).getHeaders().get("Authorization")).isNull();
        client.query();
        check(server, "/query?key=q%26", "X-Key", null);
        client.cookie();
        check(server, "/cookie", "Cookie", "sid=c");
        client.custom();
        check(server, "/custom", "Authorization", "Api-Token t");
        client.basic();
        check(server, "/basic", "Authorization", "Basic dTpw");
        client.either();
        check(server, "/either", "Authorization", "Bearer o");
        client.both();
        check(server, "/both?key=q%26", "X-Key", "h");
        client.optional();
        check(server, "/optional", "Authorization", "Bearer b");
        client.tls();
        check(server, "/tls", "Authorization", null);
        client.elsewhere();
        check(server, "/elsewhere", "Authorization", null);

        SecuredClient none = ApiClient.builder().url(url).build().secured();
        none.optional();
        check(server, "/optional", "Authorization", null);
        assertThatThrownBy(none::either).isInstanceOf(IllegalStateException.class)
                .hasMessage("GET /either needs credentials: set oauth or openid or headerKey and queryKey on the client's"
                        + " builder");
    }

    private static RecordedRequest check(MockWebServer server, String target, String header, String value)
            throws InterruptedException {
        RecordedRequest request = server.takeRequest();
        assertThat(request.getTarget()).isEqualTo(target);
        assertThat(request.getHeaders().get(header)).isEqualTo(value);
        return request;
    }
}
