package com.junction.retrofit.generator.source;

import com.junction.retrofit.generator.java.Code;

/**
 * A Java file that a template prints.
 *
 * @param template the name of the template, without its extension
 * @param packageName the package of the file
 * @param className the class in the file
 * @param view the values that the template prints
 */
public record SourceFile(String template, String packageName, String className, Object view) implements TemplateFile {
    /**
     * @throws IllegalArgumentException if the package or the class is not a name, so that document text cannot become a
     *     path
     */
    public SourceFile {
        Code unused = Code.name(packageName);
        if (!className.equals("package-info")) {
            unused = Code.name(className);
        }
    }

    @Override
    public String path() {
        return packageName.replace('.', '/') + "/" + className + ".java";
    }

    @Override
    public String complete(String printed) {
        return LineBreaks.apply(ClassReferences.resolve(printed, packageName, className));
    }
}
