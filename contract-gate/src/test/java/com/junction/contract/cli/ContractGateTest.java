package com.junction.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.render.ReportFiles;
import com.junction.contract.report.Report;
import com.junction.contract.secret.Leaks;
import com.junction.contract.secret.Secrets;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Runs the command in this JVM. */
class ContractGateTest {
    private static final String DOCUMENT = System.getProperty("openapi.document");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return run(new Secrets(), arguments);
    }

    private int run(Secrets secrets, String... arguments) {
        CommandLine command = ContractGate.commandLine(secrets);
        command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return command.execute(arguments);
    }

    @Test
    void helpNamesEveryOptionAndTheExitCodes() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("--spec", "--target", "--report", "--shard", "merge", "Exit codes");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "--report=x                       | Missing required option: '--spec=FILE'",
                "--spec=a.yaml --shard=7/5        | invalid shard \"7/5\"",
                "--spec=missing.yaml              | missing.yaml",
                "--spec=pom.xml                   | : is not YAML or JSON: mapping values are not allowed here",
                "--spec=DOC --target=ftp://x      | the target \"ftp://x\" is not an http or https URL",
                "--spec=DOC --max-body-size=0     | --max-body-size is 0 MiB, but must be from 1 to 1024",
                "--spec=DOC --max-exchange-time=0 | --max-exchange-time is 0 ms, but must be more than 0",
                "--spec=DOC --target=https://u:p@x | the URL of the target must not have a user or a password",
                "--spec=DOC --target=http://x --rate=0 | the rate is 0.0 requests per second",
                "--spec=DOC --client=no.Such      | there is no client no.Such on the class path",
                "--spec=DOC --checks=missing.yaml | missing.yaml",
                "--spec=DOC --values=missing.yaml | missing.yaml, which --values (-Dcontract.values) names",
                "--spec=DOC --value=vital_token   | --value vital_token: it must have the form name=value or",
                "--spec=DOC --value=oauth_provider=nobody | --value oauth_provider=nobody: the value is not valid for GET /v2/link/provider/oauth/{oauth_provider}",
                "--spec=DOC --prism=banana        | --prism is \"banana\", but must be one of auto, docker, node",
                "merge nowhere                    | nowhere",
                "--nonsense                       | Unknown option: '--nonsense'",
                "--spec=DOC --targt=http://x      | Unknown option: '--targt=http://x'. Did you mean --target?",
                "--spec=DOC --unsafe-methods      | --unsafe-methods needs a real server, which --target names",
                "--spec=DOC --rate=5              | --rate needs a real server, which --target names",
                "--spec=DOC --unsafe-methods=x    | --unsafe-methods needs a real server, which --target names",
                "--spec=DOC --header=A:b          | --header needs a real server, which --target names",
                "--spec=DOC --no-run-id           | --no-run-id needs a real server, which --target names",
                "--spec=DOC --target=http://x --header=nonsense | --header (-Dcontract.target.headers) must have a name and a value",
                "--spec=DOC --target=http://x --header=Transfer-Encoding:x | Transfer-Encoding may hide another request, so it is never sent",
                "--spec=DOC --target=http://x --header=X-HTTP-Method-Override:PUT | may stand for another method or target; --unsafe-methods sends it",
                "--spec=DOC --target=http://x --header=X:${NO_SUCH_VARIABLE_7} | X needs the environment variable NO_SUCH_VARIABLE_7, which is not set",
                "--spec=DOC --include=tokn        | --include (-Dcontract.include) tokn selects no operation of the document",
                "--spec=DOC --exclude=/v2/link/tokn | did you mean /v2/link/token?",
                "--spec=https://u:p@x/openapi.yaml | the URL of --spec must not have a user or a password",
                "--spec=http://127.0.0.1:1/a.yaml | http://127.0.0.1:1/a.yaml: cannot be loaded",
                "--spec=DOC --proxy               | --proxy needs a real server, which --target names",
                "--spec=DOC --coverage=200        | --coverage (-Dcontract.coverage) is 200.0, but must be from 0 to 100",
                "--spec=DOC --coverage=-1         | --coverage (-Dcontract.coverage) is -1.0, but must be from 0 to 100",
                "--spec=DOC --coverage=NaN        | --coverage (-Dcontract.coverage) is NaN, but must be from 0 to 100",
                "--spec=DOC --target=http://no-such-host.invalid | cannot be reached: the host no-such-host.invalid is unknown",
                "--spec=DOC --target=http://127.0.0.1:1 | the target http://127.0.0.1:1 cannot be reached: Connection refused",
            })
    void whatCannotBeRunIsSaid(String line, String said) {
        assertThat(run(line.replace("DOC", DOCUMENT).split(" +"))).isEqualTo(2);
        assertThat(err.toString().lines().findFirst())
                .hasValueSatisfying(first -> assertThat(first).contains(said));
        assertThat(err.toString()).doesNotContain("Exception", "\tat ");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aViolationEndsWithOne() throws Exception {
        Path bad = Files.writeString(folder.resolve("bad.yaml"), """
                openapi: 3.1.0
                info: {title: Bad, version: '1'}
                paths:
                  /a:
                    get:
                      responses:
                        '200':
                          description: ok
                          content: {application/json: {schema: {type: integer, example: text}}}
                """);
        assertThat(run(
                        "--spec",
                        bad.toString(),
                        "--report",
                        folder.resolve("out").toString()))
                .isEqualTo(1);
        assertThat(out.toString()).contains("example_conformance", "Verdict    Failed, no client was tested");
    }

    @Test
    void aDocumentWithoutOperationsPasses() throws Exception {
        Path empty = Files.writeString(
                folder.resolve("empty.yaml"), "{openapi: 3.1.0, info: {title: E, version: '1'}, paths: {}}");
        String report = folder.resolve("out").toString();
        assertThat(run("--spec=" + empty, "--report", report)).isZero();
        assertThat(out.toString())
                .contains("Verdict    Passed, no client was tested", "The document has no operations")
                .doesNotContain("prism");
        assertThat(ReportFiles.read(Path.of(report), Long.MAX_VALUE).settings().command())
                .isEqualTo("contract-gate --spec=empty.yaml --report out");
    }

    @Test
    void theChecksBesideTheDocumentAreRead() throws Exception {
        Path document = Files.writeString(
                folder.resolve("api.yaml"), "{openapi: 3.1.0, info: {title: E, version: '1'}, paths: {}}");
        Files.writeString(
                folder.resolve("contract-checks.yaml"), "unverified: [{operation: GET /none, reason: to see it}]");
        assertThat(run("--spec=" + document)).isEqualTo(2);
        assertThat(err.toString())
                .contains("contract-checks.yaml at #/unverified/0: the document has no operation GET /none");
    }

    @Test
    void shardsMergeToTheReportOfTheWhole() {
        assertThat(run("--spec", DOCUMENT, "--report", folder.resolve("whole").toString()))
                .isZero();
        Report whole = ReportFiles.read(folder.resolve("whole"), Long.MAX_VALUE);
        List<String> merge = new ArrayList<>(
                List.of("merge", "--report", folder.resolve("merged").toString()));
        for (String shard : List.of("2/3", "1/3", "3/3")) {
            String report = folder.resolve("shard-" + shard.charAt(0)).toString();
            assertThat(run("--spec", DOCUMENT, "--shard", shard, "--report", report))
                    .isZero();
            merge.add(report);
        }

        assertThat(run(merge.toArray(String[]::new))).isZero();
        Report merged = ReportFiles.read(folder.resolve("merged"), Long.MAX_VALUE);
        assertThat(merged.cases())
                .extracting(Report.Case::name)
                .isEqualTo(whole.cases().stream().map(Report.Case::name).toList());
        assertThat(merged.verdict()).isEqualTo(whole.verdict());
        assertThat(merged.coverage().percent()).isEqualTo(100);
        assertThat(merged.settings().plan()).isEqualTo(whole.settings().plan());
        assertThat(merged.coverage().items()).hasSameElementsAs(whole.coverage().items());

        assertThat(run(
                        "merge",
                        merge.get(3),
                        merge.get(4),
                        "--report",
                        folder.resolve("x").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("of 3 shards these are missing: [3]");
        assertThat(run(
                        "merge",
                        merge.get(3),
                        merge.get(3),
                        "--report",
                        folder.resolve("x").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("shard 2/3 is there twice");
    }

    @ParameterizedTest(name = "failure {index}")
    @CsvSource(
            delimiter = '|',
            value = {
                "--spec=missing-KEY.yaml",
                "--spec=missing-%73k_planted_91b2.yaml",
                "--spec=DOC --target=ftp://KEY",
                "--spec=DOC --client=no.Such.KEY",
                "--spec=DOC --client=com.junction.contract.cli.ContractGateTest$Throwing --target=SERVER",
                "--spec=DOC --checks=missing-KEY.yaml",
                "--spec=DOC --prism=KEY",
                "--spec=DOC --shard=KEY",
                "--KEY",
                "merge KEY",
                "diff KEY.yaml KEY.yaml"
            })
    void noFailureHasASecret(String line) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String[] arguments = line.replace("DOC", DOCUMENT)
                    .replace("KEY", Throwing.KEY)
                    .replace("SERVER", "http://127.0.0.1:" + server.getLocalPort())
                    .split(" +");
            assertThat(run(new Secrets(List.of(Throwing.KEY)), arguments)).isEqualTo(2);
        }
        assertThat(err.toString()).contains("hidden").doesNotContain("Exception", "\tat ");
        assertThat(Leaks.of(Throwing.KEY, err.toString() + out)).isFalse();
    }

    /** A client whose error has a key. */
    public static final class Throwing {
        static final String KEY = "sk_planted_91b2";

        /** Fails. */
        public static Object builder() {
            return Optional.empty().orElseThrow(() -> new IllegalStateException("refused: Bearer " + KEY));
        }

        private Throwing() {}
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "http://user:password9@localhost:1, must not have a user or a password",
        "https://password9@localhost/a, must not have a user or a password",
        "ftp://user:password9@localhost, must not have a user or a password"
    })
    void aPasswordInTheTargetIsRefusedAndNotRepeated(String target, String said) {
        assertThat(run("--spec", DOCUMENT, "--target", target)).isEqualTo(2);
        assertThat(err.toString()).contains(said).doesNotContain("password9");
    }

    @Test
    void anErrorHasNoControlCharacters() {
        assertThat(run("--spec", "\u001b[31m\u009b\u202e\r.yaml")).isEqualTo(2);
        assertThat(err.toString())
                .contains("U+001B[31mU+009BU+202EU+000D")
                .doesNotContainPattern("[\\p{Cntrl}&&[^\n]]");
    }
}
