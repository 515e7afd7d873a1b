package com.junction.retrofit.generator;

import com.junction.retrofit.generator.document.Document;
import com.junction.retrofit.generator.emit.ClientGenerator;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.source.GeneratedFile;
import com.junction.retrofit.generator.source.SourceTemplates;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openapitools.codegen.api.TemplatingExecutor;

/** Generates a client in memory, without OpenAPI Generator. */
final class InMemoryClient {
    private static final TemplatingExecutor EXECUTOR = new ClassPath();
    private static final GeneratorOptions OPTIONS = new GeneratorOptions(
            "ApiClient", "", "org.example", false, false, false, false, "x-closed", Set.of(), false);

    private final SourceTemplates templates = new SourceTemplates();
    private final ClientGenerator.Client client;

    InMemoryClient(Path document) {
        this.client = new ClientGenerator(Document.read(document.toString()), OPTIONS).generate();
        templates.setCommon(client.common());
    }

    /** The text of each Java file by its path. */
    Map<String, String> sources() {
        return print(client.files());
    }

    /** The text of each other file by its path. */
    Map<String, String> resources() {
        return print(client.resources());
    }

    private Map<String, String> print(Collection<? extends GeneratedFile> files) {
        Map<String, String> texts = new TreeMap<>();
        for (GeneratedFile file : files) {
            String text = templates.print(file, EXECUTOR);
            if (texts.put(file.path(), text) != null) {
                throw new IllegalStateException("Two files are called " + file.path());
            }
        }
        return texts;
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
