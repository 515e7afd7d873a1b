package com.junction.contract.output;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Prints the templates in the package of a class. */
public final class Templates {
    private final Class<?> owner;

    /** @param owner a class of the package that has the templates */
    public Templates(Class<?> owner) {
        this.owner = owner;
    }

    /**
     * Prints a template.
     *
     * @param escaper escapes values for the language of the template
     */
    public void print(String name, Mustache.Escaper escaper, Object view, Writer to) {
        Mustache.compiler().withEscaper(escaper).compile(text(name)).execute(view, to);
    }

    /** Returns the text of a file in the package. */
    public String text(String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name + " cannot be read", e);
        }
    }
}
