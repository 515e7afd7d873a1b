package com.junction.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** Computes the SHA-256 of texts and files. */
final class Fingerprint {
    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    static String of(String... texts) {
        Fingerprint fingerprint = new Fingerprint();
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            fingerprint.digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            fingerprint.digest.update(bytes);
        }
        return fingerprint.hex();
    }

    /** Returns the fingerprint of a file, or of all files in a folder. */
    static String of(Path place) throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                fingerprint.digest.update(place.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                fingerprint.digest.update(Files.readAllBytes(file));
            }
        }
        return fingerprint.hex();
    }

    private String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
