package com.junction.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.api.types.OAuthProviders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JvmExitTest {
    @RegisterExtension
    final JunctionServer server = new JunctionServer();

    /** Without the client's own setting, OkHttp's threads would keep the process alive for a minute. */
    @Test
    void aJvmExitsAfterAnAsyncCallWithoutClose() throws Exception {
        server.answer(200, JunctionServer.GARMIN);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Caller.class.getName(),
                        server.url())
                .redirectErrorStream(true)
                .start();

        try {
            assertThat(process.waitFor(30, TimeUnit.SECONDS))
                    .as("the JVM has exited by itself")
                    .isTrue();
        } catch (AssertionError e) {
            process.destroyForcibly();
            throw e;
        }
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip())
                .isEqualTo("Garmin");
    }

    /** The program of the other process. */
    static final class Caller {
        private Caller() {}

        public static void main(String[] arguments) throws Exception {
            AsyncJunction client = AsyncJunction.builder().url(arguments[0]).build();
            System.out.println(
                    client.link().generateOauthLink(OAuthProviders.OURA).get().getName());
        }
    }
}
