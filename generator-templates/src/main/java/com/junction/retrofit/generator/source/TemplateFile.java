package com.junction.retrofit.generator.source;

/** A file that a template prints. */
public sealed interface TemplateFile extends GeneratedFile permits SourceFile, ResourceFile {
    /** The name of the template, without its ending. */
    String template();

    /** The values that the template prints. */
    Object view();

    /**
     * The text of the file.
     *
     * @param printed what the template printed, with markers
     */
    default String complete(String printed) {
        return printed;
    }
}
