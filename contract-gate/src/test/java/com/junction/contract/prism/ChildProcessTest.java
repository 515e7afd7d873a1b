package com.junction.contract.prism;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.server.ServerSettings;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChildProcessTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONTRACT_API_KEY",
                "contract_api_key",
                "GITHUB_TOKEN",
                "AWS_SECRET_ACCESS_KEY",
                "NPM_TOKEN",
                "MY_PASSWORD",
                "JAVA_TOOL_OPTIONS",
            })
    void getsNoSecret(String name) {
        assertThat(ChildProcess.needed(Map.of(name, "s"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PATH", "Path", "HOME", "TMPDIR", "NODE_EXTRA_CA_CERTS", "LC_ALL", "SystemRoot"})
    void getsWhatItNeeds(String name) {
        assertThat(ChildProcess.needed(Map.of(name, "s"))).containsKey(name);
    }

    @Test
    void npmGetsItsConfigurationButNotTheKey() {
        Map<String, String> environment = new TreeMap<>(Map.of(ServerSettings.API_KEY, "s", "NPM_TOKEN", "t"));
        assertThat(ChildProcess.withoutApiKey(environment)).containsOnlyKeys("NPM_TOKEN");
    }

    @Test
    void theEndOfALogIsKept() {
        BoundedLog log = new BoundedLog();
        log.addAll(new StringReader("x".repeat(10_000_000) + "\nthe end"));
        assertThat(log.toString()).hasSizeLessThanOrEqualTo(64 << 10).endsWith("\nthe end");
    }

    /** Prints the environments of programs that the gate starts. */
    public static final class Parent {
        private Parent() {}

        /** Starts them. */
        public static void main(String[] arguments) throws Exception {
            List<String> command = List.of("node", "--print", "JSON.stringify(process.env)");
            for (ProcessBuilder child :
                    List.of(ChildProcess.withoutSecrets(command), ChildProcess.withoutApiKey(command))) {
                System.out.write(child.start().getInputStream().readAllBytes());
            }
            System.out.flush();
        }
    }

    @Test
    void otherProgramsHaveNoKeyInTheirEnvironment() throws Exception {
        String key = "sk_planted_91b2";
        ProcessBuilder java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName())
                .redirectErrorStream(true);
        java.environment().put(ServerSettings.API_KEY, key);
        java.environment().put("CONTRACT_OTHER", "seen");
        Process process = java.start();
        String environment = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(environment).contains("\"CONTRACT_OTHER\":\"seen\"").doesNotContain(key);
    }
}
