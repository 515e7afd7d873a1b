package com.junction.contract.render;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The templates beside this class. */
final class Templates {
    private Templates() {}

    static void execute(String name, Mustache.Escaper escaper, Object view, Writer to) {
        Mustache.compiler().withEscaper(escaper).compile(text(name)).execute(view, to);
    }

    /** The text of a file beside this class. */
    static String text(String name) {
        try (InputStream in = Templates.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name + " cannot be read", e);
        }
    }
}
