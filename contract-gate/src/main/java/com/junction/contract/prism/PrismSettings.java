package com.junction.contract.prism;

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
}
