package com.junction.retrofit.generator.emit;

import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.java.JarManifest;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.source.ResourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the files in a client's jar that are not classes. */
final class JarFiles {
    private JarFiles() {}

    record ManifestView(Code text) {}

    record ReachabilityView(List<Code> interfaces) {}

    /**
     * Returns a manifest that names the API and its version, the rules for shrinkers, and metadata for GraalVM's
     * native-image, which cannot detect the proxies of Retrofit's interfaces.
     *
     * @param title the title of the API
     * @param version the version of the API
     * @param interfaces the full names of Retrofit's interfaces
     */
    static List<ResourceFile> of(GeneratorOptions options, String title, String version, List<String> interfaces) {
        String rules = "META-INF/proguard/" + options.clientName().toLowerCase(Locale.ROOT) + ".pro";
        String metadata = "META-INF/native-image/" + options.basePackage() + "/reachability-metadata.json";
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("Automatic-Module-Name", options.basePackage());
        attributes.put("Specification-Title", title);
        attributes.put("Specification-Version", version);
        return List.of(
                new ResourceFile("Manifest", "META-INF/MANIFEST.MF", new ManifestView(JarManifest.of(attributes))),
                new ResourceFile("ShrinkerRules", rules, new Object()),
                new ResourceFile(
                        "ReachabilityMetadata",
                        metadata,
                        new ReachabilityView(interfaces.stream().map(Code::name).toList())));
    }
}
