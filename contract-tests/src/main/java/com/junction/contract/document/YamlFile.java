package com.junction.contract.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads YAML and JSON. */
public final class YamlFile {
    private static final JsonMapper JSON = new JsonMapper();

    private YamlFile() {}

    /**
     * The content of a file.
     *
     * @throws IllegalArgumentException where it cannot be read; the message names it
     */
    public static JsonNode read(Path file) {
        try {
            String text = Files.readString(file);
            return text.stripLeading().startsWith("{") ? json(text) : yaml(text);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("there is no file " + file, e);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " cannot be read: " + e, e);
        } catch (JacksonException | YamlEngineException | IllegalArgumentException e) {
            // The YAML reader lets a tag that cannot be be an illegal argument.
            throw new IllegalArgumentException(file + " is not YAML or JSON: " + e.getMessage(), e);
        }
    }

    /** Faster than YAML, of which all JSON is a part; and YAML may begin like JSON, too. */
    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            return yaml(text);
        }
    }

    private static JsonNode yaml(String text) {
        return JSON.valueToTree(new Load(settings()).loadFromString(text));
    }

    /** Documents may be large, and nobody else's. */
    static LoadSettings settings() {
        return LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setMaxAliasesForCollections(Integer.MAX_VALUE)
                .build();
    }
}
