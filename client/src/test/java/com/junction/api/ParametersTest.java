package com.junction.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.junction.api.resources.link.requests.GenerateOauthLinkLinkRequest;
import com.junction.api.resources.link.requests.LinkTokenExchange;
import com.junction.api.types.OAuthProviders;
import com.junction.api.types.Providers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {
    @RegisterExtension
    final JunctionServer server = new JunctionServer();

    @ParameterizedTest
    @CsvSource({
        "oura, oura",
        "google_health, google_health",
        "two words, two%20words",
        "a/b, a%2Fb",
        "../admin, ..%2Fadmin",
        "grün, gr%C3%BCn",
        "100%, 100%25",
        "%zz, %25zz",
        "a?b#c, a%3Fb%23c",
        "'a:b@c+d,e;f=g', a%3Ab%40c%2Bd%2Ce%3Bf%3Dg",
        "a*b~c!(d), a%2Ab~c%21%28d%29",
        "'line\nbreak', line%0Abreak"
    })
    void aPathValueIsEncoded(String value, String encoded) throws InterruptedException {
        server.answer(200, JunctionServer.GARMIN);
        server.client().link().generateOauthLink(OAuthProviders.valueOf(value));

        assertThat(server.request().getTarget()).isEqualTo("/v2/link/provider/oauth/" + encoded);

        server.answer(200, JunctionServer.GARMIN);
        server.client().link().generateOauthLink(value);
        assertThat(server.request().getTarget()).isEqualTo("/v2/link/provider/oauth/" + encoded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void aPathValueThatWouldAddressAnotherResourceIsRefused(String value) {
        assertThatThrownBy(() -> server.client().link().generateOauthLink(OAuthProviders.valueOf(value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("oauth_provider: \"" + value + "\" is not allowed in a path");
        assertThat(server.requestCount()).isZero();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "token", "two words", "a/b..c", "a=b;c\td"})
    void theLinkTokenIsSentAsItIsOrNotAtAll(String token) throws InterruptedException {
        server.answer(200, JunctionServer.GARMIN);
        GenerateOauthLinkLinkRequest request =
                GenerateOauthLinkLinkRequest.builder().vitalLinkToken(token).build();
        server.client().link().generateOauthLink(OAuthProviders.OURA, request);

        assertThat(server.request().getHeaders().get("x-vital-link-token")).isEqualTo(token);
    }

    @Test
    void theClientSaysWhichOneItIsUnlessItIsToldOtherwise() throws InterruptedException {
        server.answer(200, JunctionServer.GARMIN);
        server.client().link().generateOauthLink(OAuthProviders.OURA);
        assertThat(server.request().getHeaders().values("User-Agent"))
                .singleElement()
                .asString()
                .matches("Junction/\\d+\\.\\d+\\.\\d+\\S* \\(Junction API \\d+\\.\\d+\\.\\d+\\)");

        server.answer(200, JunctionServer.GARMIN);
        server.builder().addHeader("User-Agent", "mine").build().link().generateOauthLink(OAuthProviders.OURA);
        assertThat(server.request().getHeaders().values("User-Agent")).containsExactly("mine");
    }

    @Test
    void aBaseUrlMayHaveAPath() throws InterruptedException {
        server.answer(200, JunctionServer.GARMIN);
        try (Junction client =
                Junction.builder().url(server.url() + "proxy/junction").build()) {
            client.link().generateOauthLink(OAuthProviders.OURA);
        }
        assertThat(server.request().getTarget()).isEqualTo("/proxy/junction/v2/link/provider/oauth/oura");
    }

    @Test
    void aBodyHasWhatWasSetAndNothingElse() throws InterruptedException {
        List<Providers> allowed = new ArrayList<>(List.of(Providers.OURA, Providers.valueOf("brand_new")));
        LinkTokenExchange exchange = LinkTokenExchange.builder()
                .userId("u")
                .provider(null)
                .filterOnProviders(allowed)
                .onError("redirect")
                .build();
        allowed.clear();
        server.answer(200, JunctionServer.TOKEN);
        server.client().link().token(exchange);

        assertThat(server.request().getBody().utf8())
                .isEqualTo("{\"user_id\":\"u\",\"provider\":null,"
                        + "\"filter_on_providers\":[\"oura\",\"brand_new\"],\"on_error\":\"redirect\"}");
    }

    @Test
    void aConstantTakesNoOtherValue() {
        assertThatThrownBy(() -> LinkTokenExchange.builder().onClose("reload"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The only value allowed here is redirect");
    }

    @Test
    void aRequiredPropertyMustBeSet() {
        assertThatThrownBy(() ->
                        LinkTokenExchange.builder().redirectUrl("https://me").build())
                .hasMessage("LinkTokenExchange needs user_id");
    }
}
