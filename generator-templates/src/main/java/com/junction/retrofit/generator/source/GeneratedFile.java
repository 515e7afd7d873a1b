package com.junction.retrofit.generator.source;

/** A file to be printed. */
public sealed interface GeneratedFile permits SourceFile, ResourceFile {
    /** The name of the template, without its ending. */
    String template();

    /** Where the file stands below the folder of its kind. */
    String path();

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
