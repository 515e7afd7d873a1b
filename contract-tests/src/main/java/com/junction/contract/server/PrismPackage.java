package com.junction.contract.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The npm package of Prism, installed as its lock file says. */
final class PrismPackage {
    private static final Path MODULES = Path.of("node_modules");

    private final Path folder;

    PrismPackage(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** The command line's script. Installs the package first where it is missing or differs from the lock file. */
    Path script() {
        Path lock = folder.resolve("package-lock.json");
        if (!Files.exists(lock)) {
            throw new TargetUnavailableException(lock + " is missing; it pins the version of Prism", null);
        }
        Path stamp = folder.resolve(MODULES).resolve(".installed-lock.json");
        try {
            if (!Files.exists(stamp) || Files.mismatch(stamp, lock) != -1) {
                install();
                Files.copy(lock, stamp);
            }
        } catch (IOException e) {
            throw new TargetUnavailableException("npm could not be run in " + folder + ": " + e.getMessage(), e);
        }
        return folder.resolve(MODULES).resolve("@stoplight/prism-cli/dist/index.js");
    }

    private void install() throws IOException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        Process npm = new ProcessBuilder(
                        windows ? "npm.cmd" : "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(npm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (npm.waitFor() != 0) {
                throw new TargetUnavailableException("npm ci failed in " + folder + ":\n" + output, null);
            }
        } catch (InterruptedException e) {
            npm.destroy();
            Thread.currentThread().interrupt();
            throw new TargetUnavailableException("interrupted while npm was installing Prism", e);
        }
    }
}
