package com.junction.retrofit.generator.source;

/** A file that a template prints. */
public sealed interface TemplateFile extends GeneratedFile permits SourceFile, ResourceFile {
    /** Returns the name of the template, without its extension. */
    String template();

    /** Returns the values that the template prints. */
    Object view();

    /**
     * Returns the text of the file.
     *
     * @param printed the output of the template, with markers
     */
    default String complete(String printed) {
        return printed;
    }
}
