package com.junction.contract.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
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
}
