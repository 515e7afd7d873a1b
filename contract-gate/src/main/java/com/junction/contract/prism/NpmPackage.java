package com.junction.contract.prism;

import com.junction.contract.server.TargetUnavailableException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** An npm package whose dependencies are installed in the versions of its lock file. */
public final class NpmPackage {
    private static final Path MODULES = Path.of("node_modules");

    private final Path folder;

    /** @param folder the folder of {@code package.json} and {@code package-lock.json} */
    public NpmPackage(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /**
     * Installs what is missing or differs from the lock file.
     *
     * @return the folder of the installed packages
     * @throws TargetUnavailableException if npm fails; the message has its output
     */
    public Path install() {
        Path lock = folder.resolve("package-lock.json");
        if (!Files.exists(lock)) {
            throw new TargetUnavailableException(lock + " is missing; it pins the versions", null);
        }
        Path stamp = folder.resolve(MODULES).resolve(".installed-lock.json");
        // Other processes may install at the same time. The locked byte is after the end, so that npm can read the
        // file.
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock locked = channel.lock(Long.MAX_VALUE - 1, 1, false)) {
            if (!locked.isValid() || !Files.exists(stamp) || Files.mismatch(stamp, lock) != -1) {
                runNpm();
                Files.copy(lock, stamp);
            }
        } catch (IOException e) {
            throw new TargetUnavailableException("npm could not be run in " + folder + ": " + e.getMessage(), e);
        }
        return folder.resolve(MODULES);
    }

    private void runNpm() throws IOException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        Process npm = ChildProcess.withoutApiKey(
                        List.of(windows ? "npm.cmd" : "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"))
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
            throw new TargetUnavailableException("interrupted while npm was installing " + folder, e);
        }
    }
}
