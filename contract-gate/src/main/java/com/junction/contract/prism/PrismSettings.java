package com.junction.contract.prism;

import java.nio.file.Path;
import java.util.Set;
import okhttp3.HttpUrl;

/**
 * The settings of Prism.
 *
 * @param runtime {@code auto}, {@code docker}, {@code node} or {@code url}
 * @param url the URL of a running server, for {@code url}
 * @param image the container's image and tag
 * @param packageFolder the folder whose {@code package.json} and {@code package-lock.json} pin the npm package
 * @param seed the seed of generated answers
 * @param upstream the server that a proxy passes requests on to; empty for a mock
 */
public record PrismSettings(
        String runtime, String url, String image, Path packageFolder, String seed, String upstream) {
    /** The seed, unless the system property {@code contract.seed} names another. */
    public static final String DEFAULT_SEED = "20260301";

    /** The image of the version that {@code package.json} pins. */
    public static final String DEFAULT_IMAGE = "stoplight/prism:5.14.2";

    /** Hosts of this machine, which a container cannot reach. */
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1");

    /** The settings of a mock. */
    public PrismSettings(String runtime, String url, String image, Path packageFolder, String seed) {
        this(runtime, url, image, packageFolder, seed, "");
    }

    /** The same settings for a proxy before a server. */
    PrismSettings before(String server) {
        boolean onThisMachine = LOOPBACK.contains(HttpUrl.get(server).host());
        return new PrismSettings(
                onThisMachine && !runtime.equals("url") ? "node" : runtime, url, image, packageFolder, seed, server);
    }

    /** A description for reports. */
    String description() {
        return upstream.isEmpty() ? "seed " + seed : "before " + upstream;
    }
}
