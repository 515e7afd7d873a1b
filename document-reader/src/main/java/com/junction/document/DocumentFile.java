package com.junction.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one file of a document within the limits, and reports syntax errors with their place. */
public final class DocumentFile {
    /** Jackson's own limits are off: {@link Usage} limits the file with messages of our own. */
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build());

    private static final Pattern URL = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*", Pattern.DOTALL);

    private final String location;
    private final Usage usage;

    private DocumentFile(String location, Usage usage) {
        this.location = location;
        this.usage = usage;
    }

    /** Returns true if a location has a scheme; a single letter is a drive of Windows. */
    static boolean isUrl(String location) {
        return URL.matcher(location).matches();
    }

    /**
     * Converts a {@code file:} URL to a path; any other location stays the same.
     *
     * @throws InvalidDocumentException if it is not the URL of a file
     */
    public static String withoutFileScheme(String location) {
        if (!location.regionMatches(true, 0, "file:", 0, 5)) {
            return location;
        }
        try {
            return Path.of(URI.create(location)).toString();
        } catch (IllegalArgumentException e) {
            throw new InvalidDocumentException(location, "", "is not the URL of a file");
        }
    }

    /**
     * Reads a file as maps, lists, texts, numbers and booleans; null if it is empty.
     *
     * @param location a path, or an http or https URL
     * @param usage counts the file
     * @throws InvalidDocumentException if the file cannot be read, exceeds a limit, or is not YAML or JSON
     */
    public static @Nullable Object read(String location, Usage usage) {
        usage.addFile(location);
        return new DocumentFile(location, usage).read();
    }

    /**
     * Loads a file once, within the limit of its size. Redirects are not followed.
     *
     * @param url an http or https URL
     * @throws InvalidDocumentException if it cannot be loaded, or exceeds the limit
     */
    public static byte[] download(String url, DocumentLimits limits) {
        try {
            return Download.bytes(url, new Usage(limits));
        } catch (IOException e) {
            String why = Stream.<Throwable>iterate(e, each -> each != null, Throwable::getCause)
                    .map(Throwable::getMessage)
                    .filter(message -> message != null && !message.contains("Exception"))
                    .findFirst()
                    .orElse("the server cannot be reached");
            throw new InvalidDocumentException(url, "", "cannot be loaded: " + why);
        }
    }

    /**
     * Returns the decoded text of a file.
     *
     * @throws IOException if the file cannot be read, or its encoding is unknown
     */
    public static String text(Path file) throws IOException {
        return FileText.decode(Files.readAllBytes(file));
    }

    /**
     * Returns the YAML nodes of a file that was read before, with their lines; null if the file is empty.
     *
     * @throws IOException if the file cannot be read
     * @throws YAMLException if the file is not YAML
     */
    public static @Nullable Node nodes(Path file) throws IOException {
        return YamlReader.compose(text(file));
    }

    private @Nullable Object read() {
        String text = text();
        try {
            return text.stripLeading().startsWith("{") ? json(text) : yaml(text);
        } catch (InvalidDocumentException e) {
            throw e;
        } catch (JsonProcessingException e) {
            String place = "line " + e.getLocation().getLineNr() + ", column "
                    + e.getLocation().getColumnNr();
            throw broken(place, e.getOriginalMessage());
        } catch (MarkedYAMLException e) {
            throw broken(place(e.getProblemMark()), e.getProblem());
        } catch (YAMLException | IllegalArgumentException e) {
            // SnakeYAML throws an IllegalArgumentException for a tag that is not valid.
            throw broken("", e.getMessage());
        }
    }

    private static String place(@Nullable Mark mark) {
        return mark == null ? "" : "line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1);
    }

    private InvalidDocumentException broken(String place, @Nullable String problem) {
        return new InvalidDocumentException(location, place, "is not YAML or JSON: " + problem);
    }

    /** Tries JSON first, because Jackson is faster than the YAML parser. A text that begins like JSON may be YAML. */
    private @Nullable Object json(String text) throws JsonProcessingException {
        Usage before = usage.copy();
        try {
            return JSON.readValue(new LimitedJson(JSON.createParser(text), usage, location), Object.class);
        } catch (JsonProcessingException e) {
            usage.reset(before);
            try {
                return yaml(text);
            } catch (YAMLException notYaml) {
                throw e;
            }
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory is always readable", e);
        }
    }

    private @Nullable Object yaml(String text) {
        usage.checkLines(text, location);
        return YamlReader.read(text, usage, location);
    }

    private String text() {
        try {
            return FileText.decode(isUrl(location) ? Download.bytes(location, usage) : bytes(Path.of(location)));
        } catch (NoSuchFileException e) {
            throw new InvalidDocumentException(location, "", "there is no such file");
        } catch (CharacterCodingException e) {
            throw new InvalidDocumentException(location, "", "is not encoded in UTF-8");
        } catch (IOException | InvalidPathException e) {
            throw new InvalidDocumentException(location, "", "cannot be read: " + e);
        }
    }

    private byte[] bytes(Path path) throws IOException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new InvalidDocumentException(location, "", "is not a regular file");
        }
        usage.addBytes(Files.size(path), location);
        return Files.readAllBytes(path);
    }
}
