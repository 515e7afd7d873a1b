package com.junction.contract.prism;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Node.js of this machine.
 *
 * @param version such as {@code v20.20.2}
 */
public record Node(String version) {
    private static final Pattern VERSION = Pattern.compile("v(\\d+)\\.(\\d+)\\..*");

    /** Node on the PATH, if it is new enough for Prism. */
    static Optional<Node> find() {
        try {
            Process process = ChildProcess.withoutSecrets(List.of("node", "--version"))
                    .redirectErrorStream(true)
                    .start();
            String version = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return isSupported(version) ? Optional.of(new Node(version)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static boolean isSupported(String version) {
        Matcher matcher = VERSION.matcher(version);
        if (!matcher.matches()) {
            return false;
        }
        int major = Integer.parseInt(matcher.group(1));
        return major > 18 || (major == 18 && Integer.parseInt(matcher.group(2)) >= 20);
    }
}
