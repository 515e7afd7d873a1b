package com.junction.retrofit.generator;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.junction.document.InvalidDocumentException;
import com.junction.retrofit.generator.document.Document;
import com.junction.retrofit.generator.emit.ClientGenerator;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.source.GeneratedFile;
import com.junction.retrofit.generator.source.SourceTemplates;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openapitools.codegen.api.TemplatingExecutor;

/** Generates a client from a document in memory, without OpenAPI Generator. */
final class InMemoryClient {
    /** Also writes unpaired surrogates. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final TemplatingExecutor EXECUTOR = new ClassPath();
    private static final SourceTemplates TEMPLATES = new SourceTemplates();

    private InMemoryClient() {}

    /**
     * Returns the text of each file by path, or empty if the generator rejects the document.
     *
     * @param scratch a file that the document is written to
     * @param basePackage the package of the client
     */
    static Optional<Map<String, String>> of(JsonNode document, Path scratch, String basePackage) throws IOException {
        Files.writeString(scratch, JSON.writeValueAsString(document));
        GeneratorOptions options = new GeneratorOptions(
                "ApiClient", "", basePackage, false, false, false, false, "x-closed", Set.of(), false);
        ClientGenerator.Client client;
        try {
            client = new ClientGenerator(Document.read(scratch.toString()), options).generate();
        } catch (InvalidDocumentException e) {
            return Optional.empty();
        }
        TEMPLATES.setCommon(client.common());
        Map<String, String> files = new TreeMap<>();
        Stream.<GeneratedFile>concat(client.files().stream(), client.resources().stream())
                .forEach(file -> files.put(file.path(), TEMPLATES.print(file, EXECUTOR)));
        return Optional.of(files);
    }

    private static final class ClassPath implements TemplatingExecutor {
        @Override
        public String getFullTemplateContents(String name) {
            try (InputStream in = SourceTemplates.class.getResourceAsStream("/retrofit-moshi/" + name)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Path getFullTemplatePath(String name) {
            return Path.of(name);
        }
    }
}
