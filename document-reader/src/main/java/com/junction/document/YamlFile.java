package com.junction.document;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads YAML and JSON within the limits. */
public final class YamlFile {
    /** {@link Usage} limits what is read, with messages of our own. */
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
     * The content of a file, with the default limits.
     *
     * @throws IllegalArgumentException if it cannot be read or goes beyond a limit; the message names the file
     */
    public static JsonNode read(Path file) {
        return read(file, new Usage(DocumentLimits.DEFAULTS));
    }

    static JsonNode read(Path file, Usage usage) {
        usage.addFile(file.toString());
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw fault(file.toString(), "", "is not a regular file");
            }
            usage.addBytes(Files.size(file), file.toString());
            String text = FileText.decode(Files.readAllBytes(file));
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

    /** The exception for a document that is beyond a limit, or must not be read. */
    static IllegalArgumentException fault(String file, String place, String problem) {
        return new UnreadableException(file + (place.isEmpty() ? "" : " at " + place) + ": " + problem);
    }

    /** A message that is complete. */
    static final class UnreadableException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        UnreadableException(String message) {
            super(message);
        }
    }

    /** Faster than YAML, of which all JSON is a part; and YAML may begin like JSON, too. */
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
