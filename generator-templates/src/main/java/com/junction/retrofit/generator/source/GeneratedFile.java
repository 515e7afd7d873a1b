package com.junction.retrofit.generator.source;

/** A file of a client. */
public sealed interface GeneratedFile permits TemplateFile, RuntimeFile {
    /** Where the file stands below the folder of its kind. */
    String path();
}
