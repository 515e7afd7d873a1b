package com.junction.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.api.Junction;
import com.junction.api.types.OAuthProviders;
import java.time.Duration;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The code of docs/http-stacks.md that makes the client a bean. */
class SpringBootTest {
    @RegisterExtension
    final ApiServer server = new ApiServer();

    @ConfigurationProperties("junction")
    record JunctionProperties(String apiKey, String url, Duration timeout) {
        /** The default method of a record would print the key. */
        @Override
        public String toString() {
            return url;
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(JunctionProperties.class)
    static class JunctionConfiguration {
        @Bean
        OkHttpClient okHttpClient() {
            return new OkHttpClient();
        }

        @Bean
        Junction junction(JunctionProperties properties, OkHttpClient httpClient) {
            return Junction.builder()
                    .apiKey(properties.apiKey())
                    .url(properties.url())
                    .timeout(properties.timeout())
                    .httpClient(httpClient)
                    .build();
        }
    }

    @SpringBootApplication
    static class Application {}

    @Test
    void theClientIsABeanWithPropertiesAndAnHttpClientOfItsOwn() throws InterruptedException {
        server.answer(200, ApiServer.SOURCE);
        SpringApplicationBuilder application = new SpringApplicationBuilder(
                        Application.class, JunctionConfiguration.class)
                .web(WebApplicationType.NONE);
        try (ConfigurableApplicationContext context = application.run(
                "--junction.api-key=sk_test_planted_key",
                "--junction.timeout=5s",
                "--junction.url=" + server.environment().getUrl())) {
            Junction client = context.getBean(Junction.class);
            assertThat(client.link().generateOauthLink(OAuthProviders.OURA).getName())
                    .isEqualTo("Oura");
            assertThat(context.getBean(OkHttpClient.class).connectionPool().connectionCount())
                    .isEqualTo(1);
        }
        assertThat(server.request().getTarget()).isEqualTo("/v2/link/provider/oauth/oura");
    }
}
