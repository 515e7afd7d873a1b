package com.junction.document.yaml;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads YAML and JSON within the limits. */
public final class YamlFile {
    /** The library's limits are off: {@link Usage} checks limits, with messages of our own. */
    private static final JsonMapper JSON = new JsonMapper(JsonFactory.builder()
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

    private YamlFile() {}

    /**
     * Reads a file with the default limits.
     *
     * @throws IllegalArgumentException if the file cannot be read or exceeds a limit; the message names the file
     */
    public static JsonNode read(Path file) {
        return read(file, new Usage(DocumentLimits.DEFAULTS));
    }

    /**
     * Reads a file of a document.
     *
     * @param usage counts the file, and stops at the limits
     * @throws IllegalArgumentException if the file cannot be read or exceeds a limit; the message names the file
     */
    public static JsonNode read(Path file, Usage usage) {
        usage.addFile(file.toString());
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw fault(file.toString(), "", "is not a regular file");
            }
            usage.addBytes(Files.size(file), file.toString());
            String text = text(file);
            return text.stripLeading().startsWith("{") ? json(text, file, usage) : yaml(text, file, usage);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + " is not encoded in UTF-8", e);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("there is no file " + file, e);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " cannot be read: " + e, e);
        } catch (UnreadableException e) {
            throw e;
        } catch (JacksonException e) {
            throw broken(file, place(e), e.getOriginalMessage(), e);
        } catch (MarkedYAMLException e) {
            throw broken(file, place(e.getProblemMark()), e.getProblem(), e);
        } catch (YAMLException | IllegalArgumentException e) {
            // The YAML reader throws an IllegalArgumentException for a tag that is not valid.
            throw broken(file, "", e.getMessage(), e);
        }
    }

    private static IllegalArgumentException broken(
            Path file, String place, @Nullable String problem, RuntimeException cause) {
        return new IllegalArgumentException(
                file + " is not YAML or JSON: " + (place.isEmpty() ? "" : "at " + place + ": ") + problem, cause);
    }

    private static String place(JacksonException e) {
        return e.getLocation() == null
                ? ""
                : "line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }

    private static String place(@Nullable Mark mark) {
        return mark == null ? "" : "line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1);
    }

    /**
     * The YAML nodes of a file that was read before, with their lines; null if the file is empty.
     *
     * @throws IOException if the file cannot be read
     * @throws YAMLException if the file is not YAML
     */
    public static @Nullable Node nodes(Path file) throws IOException {
        return YamlReader.compose(text(file));
    }

    /**
     * The decoded text of a file.
     *
     * @throws IOException if the file cannot be read, or its encoding is unknown
     */
    public static String text(Path file) throws IOException {
        return FileText.decode(Files.readAllBytes(file));
    }

    /**
     * The exception for a document that exceeds a limit or must not be read.
     *
     * @param place a line or a pointer; may be empty
     */
    public static IllegalArgumentException fault(String file, String place, String problem) {
        return new UnreadableException(file + (place.isEmpty() ? "" : " at " + place) + ": " + problem);
    }

    /** Its message names the file and the place. */
    static final class UnreadableException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        UnreadableException(String message) {
            super(message);
        }
    }

    /** The JSON parser is faster than the YAML parser. YAML that begins like JSON is read as YAML. */
    private static JsonNode json(String text, Path file, Usage usage) {
        Usage before = usage.copy();
        try {
            return JSON.readTree(new LimitedJson(JSON.createParser(text), usage, file.toString()));
        } catch (JacksonException e) {
            usage.reset(before);
            try {
                return yaml(text, file, usage);
            } catch (YAMLException notYaml) {
                throw e;
            }
        }
    }

    private static JsonNode yaml(String text, Path file, Usage usage) {
        usage.checkLines(text, file.toString());
        return JSON.valueToTree(YamlReader.read(text, usage, file.toString()));
    }
}
