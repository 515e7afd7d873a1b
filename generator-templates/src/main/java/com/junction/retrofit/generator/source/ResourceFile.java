package com.junction.retrofit.generator.source;

/**
 * A file for the jar that is not Java source.
 *
 * @param template the name of the template, without its extension
 * @param path the path in the jar
 * @param view the values that the template prints
 */
public record ResourceFile(String template, String path, Object view) implements TemplateFile {}
