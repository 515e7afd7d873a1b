package com.junction.retrofit.generator.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads one file within the limits, and reports syntax errors with their place. */
final class DocumentFile {
    /** Jackson's own limits are off: {@link Usage} limits the file with messages of our own. */
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .build());

    private static final Pattern URL = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*", Pattern.DOTALL);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String location;
    private final Usage usage;

    private DocumentFile(String location, Usage usage) {
        this.location = location;
        this.usage = usage;
    }

    /** Whether a location has a scheme; a single letter is a drive of Windows. */
    static boolean isUrl(String location) {
        return URL.matcher(location).matches();
    }

    /** Converts a {@code file:} URL to a path; any other location stays the same. */
    static String withoutFileScheme(String location) {
        if (!location.regionMatches(true, 0, "file:", 0, 5)) {
            return location;
        }
        try {
            return Path.of(URI.create(location)).toString();
        } catch (IllegalArgumentException e) {
            throw new InvalidDocumentException(location, "", "is not the URL of a file");
        }
    }

    static JsonNode read(String location, Usage usage) {
        usage.addFile(location);
        return new DocumentFile(location, usage).read();
    }

    private JsonNode read() {
        String text = text();
        try {
            return text.stripLeading().startsWith("{") ? json(text) : yaml(text);
        } catch (JsonProcessingException e) {
            String place = "line " + e.getLocation().getLineNr() + ", column "
                    + e.getLocation().getColumnNr();
            throw broken(place, e.getOriginalMessage());
        } catch (MarkedYAMLException e) {
            String place = e.getProblemMark() == null
                    ? ""
                    : "line " + (e.getProblemMark().getLine() + 1) + ", column "
                            + (e.getProblemMark().getColumn() + 1);
            throw broken(place, e.getProblem());
        } catch (IOException | YAMLException | IllegalArgumentException e) {
            throw broken("", e.getMessage());
        }
    }

    private InvalidDocumentException broken(String place, @Nullable String problem) {
        return new InvalidDocumentException(location, place, "is not YAML or JSON: " + problem);
    }

    /** Tries JSON first, because Jackson is faster than the YAML parser. A text that begins like JSON may be YAML. */
    private JsonNode json(String text) throws IOException {
        Usage before = usage.copy();
        try {
            JsonNode node = JSON.readTree(new LimitedJson(JSON.createParser(text), usage, location));
            return node == null ? MissingNode.getInstance() : node;
        } catch (JsonProcessingException e) {
            usage.reset(before);
            try {
                return yaml(text);
            } catch (YAMLException notYaml) {
                throw e;
            }
        }
    }

    private JsonNode yaml(String text) {
        usage.checkLines(text, location);
        return JSON.valueToTree(YamlReader.read(text, usage, location));
    }

    private String text() {
        try {
            return isUrl(location) ? download() : file(Path.of(location));
        } catch (NoSuchFileException e) {
            throw new InvalidDocumentException(location, "", "there is no such file");
        } catch (CharacterCodingException e) {
            throw new InvalidDocumentException(location, "", "is not encoded in UTF-8");
        } catch (IOException | InvalidPathException e) {
            throw new InvalidDocumentException(location, "", "cannot be read: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InvalidDocumentException(location, "", "cannot be loaded: interrupted");
        }
    }

    private String file(Path path) throws IOException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new InvalidDocumentException(location, "", "is not a regular file");
        }
        usage.addBytes(Files.size(path), location);
        return FileText.decode(Files.readAllBytes(path));
    }

    private String download() throws IOException, InterruptedException {
        HttpRequest request;
        try {
            request = HttpRequest.newBuilder(URI.create(location)).build();
        } catch (IllegalArgumentException e) {
            throw new InvalidDocumentException(location, "", "is not a file, and not an http or https URL");
        }
        // Redirects are not followed, because they may lead to a host that is not allowed.
        CompletableFuture<byte[]> body = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .build()
                .sendAsync(request, HttpResponse.BodyHandlers.ofInputStream())
                .thenApply(this::body);
        try {
            byte[] bytes = body.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            usage.addBytes(bytes.length, location);
            return FileText.decode(bytes);
        } catch (TimeoutException e) {
            throw new InvalidDocumentException(
                    location, "", "the server did not send all of it within " + PATIENCE.toSeconds() + " s");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InvalidDocumentException invalid) {
                throw invalid;
            }
            throw new IOException(e.getCause());
        }
    }

    private byte[] body(HttpResponse<InputStream> response) {
        try (InputStream body = response.body()) {
            if (response.statusCode() / 100 == 3) {
                throw new InvalidDocumentException(
                        location,
                        "",
                        "the server redirects to another address, and redirects are not followed; use that address");
            }
            if (response.statusCode() != 200) {
                throw new InvalidDocumentException(
                        location, "", "the server answers with status " + response.statusCode());
            }
            return body.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, usage.bytesLeft() + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
