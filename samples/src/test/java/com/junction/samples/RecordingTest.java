package com.junction.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.api.Junction;
import com.junction.api.core.Environment;
import com.junction.api.types.OAuthProviders;
import com.junction.recording.HarRecorder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The code of docs/testing.md that records traffic. */
class RecordingTest {
    @RegisterExtension
    final ApiServer server = new ApiServer();

    private static void record(Path file, Environment environment) throws IOException {
        try (HarRecorder recorder = new HarRecorder(file, Set.of("x-vital-link-token"))) {
            Junction client = Junction.builder()
                    .apiKey("YOUR_API_KEY")
                    .environment(environment)
                    .httpClient(
                            new OkHttpClient.Builder().addInterceptor(recorder).build())
                    .build();
            client.link().generateOauthLink(OAuthProviders.OURA);
        }
    }

    @Test
    void theRecordingHasTheExchange(@TempDir Path folder) throws IOException {
        server.answer(200, ApiServer.SOURCE);
        Path file = folder.resolve("link.har");
        record(file, server.environment());
        assertThat(Files.readString(file))
                .contains("/v2/link/provider/oauth/oura")
                .doesNotContain("YOUR_API_KEY");
    }

    @Test
    void aRecorderWithOptions(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("options.har");
        HarRecorder recorder = HarRecorder.builder(file)
                .secretNames(Set.of("x-vital-link-token", "state"))
                .recordMediaType("text/plain")
                .build();
        recorder.close();
        assertThat(file).exists();
    }
}
