package com.junction.retrofit.generator.source;

/** A file of a client. */
public sealed interface GeneratedFile permits TemplateFile, RuntimeFile {
    /** Returns the path of the file below the folder for its kind. */
    String path();
}
