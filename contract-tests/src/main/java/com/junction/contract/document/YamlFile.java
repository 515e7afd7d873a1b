package com.junction.contract.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.constructor.StandardConstructor;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
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
            String text = Files.readString(file);
            return text.stripLeading().startsWith("{") ? json(text, file, usage) : yaml(text, file, usage);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("there is no file " + file, e);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " cannot be read: " + e, e);
        } catch (UnreadableException e) {
            throw e;
        } catch (JacksonException | YamlEngineException | IllegalArgumentException e) {
            // The YAML reader throws an IllegalArgumentException for a tag that is not valid.
            throw new IllegalArgumentException(file + " is not YAML or JSON: " + e.getMessage(), e);
        }
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
            return yaml(text, file, usage);
        }
    }

    private static JsonNode yaml(String text, Path file, Usage usage) {
        usage.checkLines(text, file.toString());
        LoadSettings settings = settings();
        LimitedYaml events =
                new LimitedYaml(new ParserImpl(settings, new StreamReader(settings, text)), usage, file.toString());
        Composer composer = new Composer(settings, events);
        return JSON.valueToTree(new StandardConstructor(settings).constructSingleDocument(composer.getSingleNode()));
    }

    /** The reader's own limits are off: {@link LimitedYaml} limits what is read. */
    static LoadSettings settings() {
        return LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setMaxAliasesForCollections(Integer.MAX_VALUE)
                .build();
    }
}
