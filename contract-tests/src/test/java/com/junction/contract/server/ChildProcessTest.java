package com.junction.contract.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What other programs get to know. */
class ChildProcessTest {
    private static final String KEY = "sk_planted_91b2";

    /** Prints the environment of a program that the gate starts. */
    public static final class Parent {
        private Parent() {}

        /** Starts it. */
        public static void main(String[] arguments) throws Exception {
            Process child = ChildProcess.of(List.of("env")).start();
            System.out.write(child.getInputStream().readAllBytes());
            System.out.flush();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void haveNoKeyInTheirEnvironment() throws Exception {
        ProcessBuilder java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName())
                .redirectErrorStream(true);
        java.environment().put(ServerSettings.API_KEY, KEY);
        java.environment().put("CONTRACT_OTHER", "seen");
        Process process = java.start();
        String environment = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(environment).contains("CONTRACT_OTHER=seen").doesNotContain(KEY);
    }
}
