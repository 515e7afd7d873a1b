package com.junction.contract.prism;

import com.junction.contract.credential.GivenCredentials;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Starts other programs without the secrets of this process's environment. */
final class ChildProcess {
    /** The variables that Node.js needs for folders, the user, certificates and proxies. */
    private static final Set<String> NEEDED = Set.of(
            "path",
            "pathext",
            "home",
            "user",
            "userprofile",
            "logname",
            "shell",
            "lang",
            "tz",
            "tmp",
            "temp",
            "tmpdir",
            "systemroot",
            "windir",
            "comspec",
            "appdata",
            "localappdata",
            "programdata",
            "programfiles",
            "ld_library_path",
            "dyld_library_path",
            "ssl_cert_file",
            "ssl_cert_dir",
            "http_proxy",
            "https_proxy",
            "no_proxy",
            "all_proxy");

    private static final Set<String> NEEDED_BEGINNINGS = Set.of("lc_", "node_", "nvm_");

    private ChildProcess() {}

    /** A program that gets only the variables that it needs. */
    static ProcessBuilder withoutSecrets(List<String> command) {
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().keySet().retainAll(needed(System.getenv()).keySet());
        return process;
    }

    /** A program that is configured by the environment, so that it gets all variables except our credentials. */
    static ProcessBuilder withoutApiKey(List<String> command) {
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().keySet().retainAll(withoutApiKey(System.getenv()).keySet());
        return process;
    }

    static Map<String, String> needed(Map<String, String> environment) {
        Map<String, String> needed = new TreeMap<>(environment);
        needed.keySet().removeIf(name -> !isNeeded(name.toLowerCase(Locale.ROOT)));
        return needed;
    }

    static Map<String, String> withoutApiKey(Map<String, String> environment) {
        Map<String, String> others = new TreeMap<>(environment);
        others.keySet().removeIf(GivenCredentials::isVariable);
        return others;
    }

    private static boolean isNeeded(String name) {
        return NEEDED.contains(name) || NEEDED_BEGINNINGS.stream().anyMatch(name::startsWith);
    }
}
