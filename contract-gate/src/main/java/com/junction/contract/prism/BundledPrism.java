package com.junction.contract.prism;

import com.junction.contract.server.TargetUnavailableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The npm package of Prism in the version that this jar pins, in a cache folder of the user. */
public final class BundledPrism {
    private BundledPrism() {}

    /**
     * The folder, after the files that pin the versions have been written to it.
     *
     * @throws TargetUnavailableException if it cannot be written
     */
    public static Path folder() {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path caches =
                cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        Path folder = caches.resolve("contract-gate");
        try {
            Files.createDirectories(folder);
            for (String name : List.of("package.json", "package-lock.json")) {
                write(name, folder.resolve(name));
            }
            return folder;
        } catch (IOException e) {
            throw new TargetUnavailableException("Prism cannot be installed in " + folder + ": " + e, e);
        }
    }

    private static void write(String name, Path file) throws IOException {
        try (InputStream bundled = BundledPrism.class.getResourceAsStream("/prism/" + name)) {
            if (bundled == null) {
                throw new IllegalStateException(name + " is not in the jar");
            }
            byte[] wanted = bundled.readAllBytes();
            if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), wanted)) {
                Files.write(file, wanted);
            }
        }
    }
}
