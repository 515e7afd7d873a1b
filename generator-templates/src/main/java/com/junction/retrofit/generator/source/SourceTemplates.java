package com.junction.retrofit.generator.source;

import com.junction.retrofit.generator.java.Code;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.openapitools.codegen.api.TemplatingExecutor;

/**
 * Prints files. OpenAPI Generator passes the same values to every file except models and APIs, but here each file has
 * its own values. OpenAPI Generator gets the path of a file as the name of its template, and this class finds the file
 * by it.
 */
public final class SourceTemplates implements TemplatingEngineAdapter {
    private static final String EXTENSION = "mustache";

    private Object common = Map.of();
    private final Map<String, GeneratedFile> files = new HashMap<>();
    private final Map<String, Template> compiled = new HashMap<>();

    /** Sets the values that every template may print. */
    public void setCommon(Object common) {
        this.common = common;
    }

    /** Registers a file. */
    public void add(GeneratedFile file) {
        if (files.put(file.path(), file) != null) {
            throw new IllegalStateException("Two types of the document are both called " + file.path());
        }
    }

    @Override
    public String compileTemplate(TemplatingExecutor executor, Map<String, Object> bundle, String path) {
        GeneratedFile file = files.get(path);
        if (file == null) {
            throw new IllegalArgumentException("Not a file of this generator: " + path);
        }
        return print(file, executor);
    }

    /** Returns the text of a file. */
    public String print(GeneratedFile file, TemplatingExecutor executor) {
        return file instanceof RuntimeFile copy ? copy.text() : print((TemplateFile) file, executor);
    }

    private String print(TemplateFile file, TemplatingExecutor executor) {
        Template template = compiled.computeIfAbsent(
                file.template(),
                name -> Mustache.compiler()
                        .escapeHTML(false)
                        .withFormatter(SourceTemplates::print)
                        .compile(TemplateMarkers.translate(executor.getFullTemplateContents(name + "." + EXTENSION))));
        StringWriter printed = new StringWriter();
        template.execute(file.view(), common, printed);
        return file.complete(printed.toString());
    }

    /** Rejects text that is not {@code Code}, because it may not be escaped. */
    private static String print(Object value) {
        if (value instanceof Code || value instanceof Integer) {
            return value.toString();
        }
        throw new IllegalStateException(
                "A template prints a " + value.getClass().getName() + " that is not code");
    }

    @Override
    public boolean handlesFile(String filename) {
        return files.containsKey(filename);
    }

    @Override
    public String getIdentifier() {
        return EXTENSION;
    }

    @Override
    public String[] getFileExtensions() {
        return new String[] {EXTENSION};
    }
}
