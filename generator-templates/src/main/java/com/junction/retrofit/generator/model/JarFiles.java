package com.junction.retrofit.generator.model;

import com.junction.retrofit.generator.source.ResourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** What a jar of a client has beside classes. */
final class JarFiles {
    private static final String MODULE = "Automatic-Module-Name";

    private JarFiles() {}

    /** What the template of a manifest prints. */
    record ManifestView(String text) {}

    /**
     * A manifest that says which API, in which version, the client is for, and the rules that shrinkers need.
     *
     * @param title of the API
     * @param version of the API
     */
    static List<ResourceFile> of(GeneratorOptions options, String title, String version) {
        String rules = "META-INF/proguard/" + options.clientName().toLowerCase(Locale.ROOT) + ".pro";
        return List.of(
                new ResourceFile(
                        "Manifest",
                        "META-INF/MANIFEST.MF",
                        new ManifestView(manifest(options.basePackage(), title, version))),
                new ResourceFile("ShrinkerRules", rules, new Object()));
    }

    private static String manifest(String module, String title, String version) {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(new Attributes.Name(MODULE), module);
        attributes.put(Attributes.Name.SPECIFICATION_TITLE, line(title));
        attributes.put(Attributes.Name.SPECIFICATION_VERSION, line(version));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            manifest.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
