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

    /** What the template of the metadata for GraalVM prints. */
    record ReachabilityView(List<String> interfaces) {}

    /**
     * A manifest that says which API, in which version, the client is for, the rules that shrinkers need, and what
     * GraalVM's native-image cannot see: proxies of Retrofit's interfaces.
     *
     * @param title of the API
     * @param version of the API
     * @param interfaces the full names of Retrofit's interfaces
     */
    static List<ResourceFile> of(GeneratorOptions options, String title, String version, List<String> interfaces) {
        String rules = "META-INF/proguard/" + options.clientName().toLowerCase(Locale.ROOT) + ".pro";
        String metadata = "META-INF/native-image/" + options.basePackage() + "/reachability-metadata.json";
        return List.of(
                new ResourceFile(
                        "Manifest",
                        "META-INF/MANIFEST.MF",
                        new ManifestView(manifest(options.basePackage(), title, version))),
                new ResourceFile("ShrinkerRules", rules, new Object()),
                new ResourceFile("ReachabilityMetadata", metadata, new ReachabilityView(interfaces)));
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
