package com.junction.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Loads a file of a document from an http or https URL. */
final class Download {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Download() {}

    /**
     * Returns the bytes of a file, and counts them.
     *
     * @throws InvalidDocumentException if the server does not send the file in time, or it is larger than the limit
     * @throws IOException if the connection fails
     */
    static byte[] bytes(String url, Usage usage) throws IOException {
        // Redirects are not followed, because they may lead to a host that is not allowed.
        CompletableFuture<byte[]> body = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .build()
                .sendAsync(request(url), HttpResponse.BodyHandlers.ofInputStream())
                .thenApply(response -> body(response, url, usage));
        try {
            byte[] bytes = body.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            usage.addBytes(bytes.length, url);
            return bytes;
        } catch (TimeoutException e) {
            throw invalid(url, "the server did not send all of it within " + PATIENCE.toSeconds() + " s");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw invalid(url, "cannot be loaded: interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InvalidDocumentException invalid) {
                throw invalid;
            }
            throw new IOException(e.getCause());
        }
    }

    private static HttpRequest request(String url) {
        try {
            return HttpRequest.newBuilder(URI.create(url)).build();
        } catch (IllegalArgumentException e) {
            throw invalid(url, "is not a file, and not an http or https URL");
        }
    }

    private static byte[] body(HttpResponse<InputStream> response, String url, Usage usage) {
        try (InputStream body = response.body()) {
            if (response.statusCode() / 100 == 3) {
                throw invalid(
                        url,
                        "the server redirects to another address, and redirects are not followed; use that address");
            }
            if (response.statusCode() != 200) {
                throw invalid(url, "the server answers with status " + response.statusCode());
            }
            return body.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, usage.bytesLeft() + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InvalidDocumentException invalid(String url, String problem) {
        return new InvalidDocumentException(url, "", problem);
    }
}
