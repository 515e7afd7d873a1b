package com.junction.contract.prism;

import com.junction.contract.target.TargetUnavailableException;
import java.nio.file.Path;
import java.util.Set;
import okhttp3.HttpUrl;

/**
 * How Prism is run.
 *
 * @param runtime {@code auto}, {@code docker}, {@code node} or {@code url}
 * @param url where a server runs already, for {@code url}
 * @param image the container's image and tag
 * @param packageFolder where {@code package.json} and {@code package-lock.json} pin the npm package
 * @param seed what Prism's dynamic answers follow from
 * @param upstream the server that it passes requests on to; empty where it is a mock
 */
public record PrismSettings(
        String runtime, String url, String image, Path packageFolder, String seed, String upstream) {
    /** The seed, unless the system property {@code contract.seed} names another. */
    public static final String DEFAULT_SEED = "20260301";

    /** The image of the version that {@code package.json} pins. */
    public static final String DEFAULT_IMAGE = "stoplight/prism:5.14.2";

    /** What of this machine no container reaches. */
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

    /** A mock. */
    public PrismSettings(String runtime, String url, String image, Path packageFolder, String seed) {
        this(runtime, url, image, packageFolder, seed, "");
    }

    /** The same, but a proxy before a server. */
    PrismSettings before(String server) {
        boolean onThisMachine = LOOPBACK.contains(HttpUrl.get(server).host());
        return new PrismSettings(
                onThisMachine && !runtime.equals("url") ? "node" : runtime, url, image, packageFolder, seed, server);
    }

    /** What it is, for people. */
    String description() {
        return upstream.isEmpty() ? "seed " + seed : "before " + upstream;
    }

    /**
     * Reads the system properties {@code prism.*} and {@code contract.seed}. Where {@code prism.package} names no folder,
     * the versions are those that the jar pins.
     *
     * @throws TargetUnavailableException where these cannot be written for npm
     */
    public static PrismSettings fromSystemProperties() {
        String packageFolder = property("prism.package", "");
        return new PrismSettings(
                property("prism.runtime", "auto"),
                property("prism.url", ""),
                property("prism.image", DEFAULT_IMAGE),
                packageFolder.isEmpty() ? BundledPrism.folder() : Path.of(packageFolder),
                property("contract.seed", DEFAULT_SEED));
    }

    private static String property(String name, String ifEmpty) {
        String value = System.getProperty(name, "");
        return value.isBlank() ? ifEmpty : value.strip();
    }
}
