package com.junction.contract.prism;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.Contract;
import com.junction.contract.document.SmallDocument;
import com.junction.contract.gate.MavenSettings;
import com.junction.contract.server.Target;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mock gets only some operations for each request. */
class PrismRoutesTest {
    @Test
    void theMockFindsTheOperationOfARequest(@TempDir Path folder) {
        Contract contract = SmallDocument.of(
                folder,
                paths("/pets/{id}", "/pets/mine", "/pets/{id}/toys", "/pets/{id}/toys-{number}", "/two words", "/"),
                "{}");
        try (Target prism = Prism.start(new MavenSettings().prism(), contract.selfContained())) {
            assertThat(Stream.of(
                                    "GET /pets/7",
                                    "GET /pets/mine",
                                    "GET /pets/mine/toys",
                                    "GET /pets/a%2Fb/toys-8",
                                    "GET /p%65ts/%6Dine",
                                    "GET /two%20words",
                                    "GET /",
                                    "GET /pets",
                                    "GET /pets/7/cats",
                                    "POST /pets/mine")
                            .map(request -> request + " -> " + answer(prism, request)))
                    .containsExactly(
                            "GET /pets/7 -> 200 /pets/{id}",
                            "GET /pets/mine -> 200 /pets/mine",
                            "GET /pets/mine/toys -> 200 /pets/{id}/toys",
                            "GET /pets/a%2Fb/toys-8 -> 200 /pets/{id}/toys-{number}",
                            "GET /p%65ts/%6Dine -> 200 /pets/mine",
                            "GET /two%20words -> 200 /two words",
                            "GET / -> 200 /",
                            "GET /pets -> 404",
                            "GET /pets/7/cats -> 404",
                            "POST /pets/mine -> 405");
        }
    }

    /** The operation of each path answers with its path. */
    private static String paths(String... paths) {
        return Stream.of(paths).map(path -> """
                        "%1$s": {get: {responses: {'200': {description: '', content: {text/plain: {example: "%1$s"}}}}}}
                        """.formatted(path)).collect(Collectors.joining());
    }

    private static String answer(Target prism, String request) {
        String[] parts = request.split(" ");
        try {
            var answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(prism.url() + parts[1]))
                                    .method(parts[0], HttpRequest.BodyPublishers.noBody())
                                    .build(),
                            BodyHandlers.ofString());
            return answer.statusCode() == 200 ? "200 " + answer.body() : String.valueOf(answer.statusCode());
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
