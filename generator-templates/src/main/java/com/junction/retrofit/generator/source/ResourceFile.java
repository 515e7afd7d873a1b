package com.junction.retrofit.generator.source;

/**
 * A file that goes into the jar as it is.
 *
 * @param template the name of the template, without its ending
 * @param path where it stands in the jar
 * @param view the values that the template prints
 */
public record ResourceFile(String template, String path, Object view) implements TemplateFile {}
