package com.junction.benchmarks;

import com.junction.contract.document.Contract;
import com.junction.contract.gate.MavenSettings;
import com.junction.contract.prism.Prism;
import com.junction.contract.server.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs Specmatic against Prism: {@code SpecmaticRun DOCUMENT JAR}. It prints the number of tests that Specmatic created
 * from the document, and their duration in milliseconds.
 */
public final class SpecmaticRun {
    private SpecmaticRun() {}

    /** Runs Specmatic. */
    public static void main(String[] arguments) throws Exception {
        Path document = Path.of(arguments[0]).toAbsolutePath();
        try (Target target =
                Prism.start(new MavenSettings().prism(), Contract.read(document).root())) {
            // Specmatic exits with 1 if a test fails, and writes its report into its working directory.
            Commands.Ran ran = Commands.run(
                    Files.createTempDirectory("specmatic"),
                    List.of(
                            Commands.JAVA,
                            "-jar",
                            Path.of(arguments[1]).toAbsolutePath().toString(),
                            "test",
                            document.toString(),
                            "--testBaseURL=" + target.url()));
            Matcher tests = Pattern.compile("Tests run: (\\d+)").matcher(ran.output());
            if (!tests.find()) {
                throw new IllegalStateException(ran.output());
            }
            System.out.printf(Locale.ROOT, "%n%s %.0f%n", tests.group(1), ran.millis());
        }
    }
}
