package com.junction.retrofit.generator.document;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Refuses a document that is broken, before anything is written from it. */
public final class DocumentCheck {
    private final String location;

    /** @param location a file or a URL */
    public DocumentCheck(String location) {
        this.location = location;
    }

    /**
     * Reads the document.
     *
     * @throws InvalidDocumentException where it is not YAML or JSON, not OpenAPI 3.0 or 3.1, has a dangling
     *     {@code $ref}, or breaks another rule of OpenAPI
     */
    public OpenAPI run() {
        if (!location.matches("[a-z]{2,}:.*")) {
            checkFile(Path.of(location));
        }
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult result = new OpenAPIV3Parser().readLocation(location, null, options);
        List<String> messages = result.getMessages() == null ? List.of() : result.getMessages();
        OpenAPI openApi = result.getOpenAPI();
        if (openApi == null || !messages.isEmpty()) {
            String problem = messages.isEmpty() ? "cannot be read" : String.join("; ", messages);
            throw new InvalidDocumentException(location, "", problem);
        }
        return openApi;
    }

    private void checkFile(Path file) {
        Object content = parse(file);
        if (!(content instanceof Map<?, ?> root)) {
            throw new InvalidDocumentException(location, "", "is not an OpenAPI document: it has no field \"openapi\"");
        }
        Object version = root.get("openapi");
        if (version == null) {
            throw new InvalidDocumentException(location, "", "is not an OpenAPI document: it has no field \"openapi\"");
        }
        if (!version.toString().matches("3\\.[01]\\.\\d+.*")) {
            throw new InvalidDocumentException(
                    location, "#/openapi", "version " + version + " is not supported; 3.0 and 3.1 are");
        }
        new References(location, root).check();
    }

    private @Nullable Object parse(Path file) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        try {
            return new Yaml(new SafeConstructor(options)).load(Files.readString(file));
        } catch (MarkedYAMLException e) {
            String place = e.getProblemMark() == null
                    ? ""
                    : "line " + (e.getProblemMark().getLine() + 1) + ", column "
                            + (e.getProblemMark().getColumn() + 1);
            throw new InvalidDocumentException(location, place, "is not YAML or JSON: " + e.getProblem());
        } catch (YAMLException e) {
            throw new InvalidDocumentException(location, "", "is not YAML or JSON: " + e.getMessage());
        } catch (IOException e) {
            throw new InvalidDocumentException(location, "", "cannot be read: " + e.getMessage());
        }
    }
}
