package com.junction.retrofit.generator.emit;

import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.java.JarManifest;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.source.ResourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a jar of a client has beside classes. */
final class JarFiles {
    private JarFiles() {}

    /** What the template of a manifest prints. */
    record ManifestView(Code text) {}

    /** What the template of the metadata for GraalVM prints. */
    record ReachabilityView(List<Code> interfaces) {}

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
