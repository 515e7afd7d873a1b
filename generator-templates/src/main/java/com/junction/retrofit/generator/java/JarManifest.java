package com.junction.retrofit.generator.java;

import com.junction.document.Printable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** Writes the manifest of a jar. */
public final class JarManifest {
    private JarManifest() {}

    /**
     * Returns a manifest with these main attributes. Line ends and other control characters in them cannot add
     * attributes.
     */
    public static Code of(Map<String, String> attributes) {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.forEach(
                (name, value) -> main.put(new Attributes.Name(name), Printable.text(value.replaceAll("\\s+", " "))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            manifest.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Code(bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }
}
