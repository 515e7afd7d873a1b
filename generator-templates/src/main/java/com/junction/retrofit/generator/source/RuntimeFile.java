package com.junction.retrofit.generator.source;

import com.junction.retrofit.generator.java.Code;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A class of the runtime, copied into a client. The copy changes only the package and the names that the client gives
 * to some classes.
 */
public final class RuntimeFile implements GeneratedFile {
    private static final String SOURCES = "/retrofit-moshi/runtime/";
    private static final Pattern PACKAGE = Pattern.compile("\\Apackage [\\w.]+;");
    private static final Pattern IDENTIFIER =
            Pattern.compile("\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*");

    private final String path;
    private final String text;

    private RuntimeFile(String path, String text) {
        this.path = path;
        this.text = text;
    }

    /**
     * Copies a class.
     *
     * @param className the class in the runtime
     * @param packageName the package in the client
     * @param names the client's names for classes of the runtime
     * @throws IllegalStateException if the generator's jar does not contain the class
     */
    public static RuntimeFile of(String className, Code packageName, Map<String, Code> names) {
        String declaration = Matcher.quoteReplacement("package " + packageName + ";");
        String text = PACKAGE.matcher(rename(read(className), names)).replaceFirst(declaration);
        String folder = packageName.toString().replace('.', '/');
        return new RuntimeFile(folder + "/" + rename(className, names) + ".java", text);
    }

    /** A copy without the lines that name a class whose name begins with the text. */
    public RuntimeFile withoutLinesThatName(String prefix) {
        return new RuntimeFile(path, text.replaceAll("(?m)^.*\\b" + prefix + "[A-Z].*\\R", ""));
    }

    @Override
    public String path() {
        return path;
    }

    /** Returns the Java source. */
    public String text() {
        return text;
    }

    @Override
    public String toString() {
        return path;
    }

    private static String rename(String source, Map<String, Code> names) {
        return IDENTIFIER.matcher(source).replaceAll(found -> {
            Code name = names.get(found.group());
            return Matcher.quoteReplacement(name == null ? found.group() : name.toString());
        });
    }

    private static String read(String className) {
        String resource = SOURCES + className + ".java";
        try (InputStream in = RuntimeFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The generator's jar lacks " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
