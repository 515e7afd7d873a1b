package com.junction.retrofit.generator.source;

/**
 * A Java file to be printed.
 *
 * @param template the name of the template, without its ending
 * @param packageName the package of the file
 * @param className the class in the file
 * @param view the values that the template prints
 */
public record SourceFile(String template, String packageName, String className, Object view) implements GeneratedFile {
    @Override
    public String path() {
        return packageName.replace('.', '/') + "/" + className + ".java";
    }
}
