package com.junction.corpus;

import com.junction.contract.document.Contract;
import com.junction.contract.document.ReadingOptions;
import com.junction.contract.gate.Gate;
import com.junction.contract.gate.GateSettings;
import com.junction.contract.gate.Progress;
import com.junction.contract.output.Output;
import com.junction.contract.plan.PlanSettings;
import com.junction.contract.render.ConsoleReport;
import com.junction.contract.render.ReportFiles;
import com.junction.contract.replay.AnswerLimits;
import com.junction.contract.report.RecordedBodies;
import com.junction.contract.report.Report;
import com.junction.contract.report.Report.Outcome;
import com.junction.contract.report.ReportBuilder;
import com.junction.contract.report.Shard;
import com.junction.contract.secret.Secrets;
import com.junction.contract.server.PrismSettings;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes documents through everything: generator, compiler, the gate. */
public final class CorpusCheck {
    private static final int REPORTED = 3;

    /** After how many cases it is said how far a replay is. */
    private static final int PROGRESS = 1000;

    private final Path corpus;
    private final Path output;
    private final Path tools;
    private final PlanSettings settings;
    private final PrismSettings prism;
    private final Consumer<String> progress;

    /**
     * @param corpus the folder that documents are named from
     * @param output where clients are written
     * @param tools the folder of the generator's command line
     * @param settings how much is planned
     * @param progress hears what is being done
     */
    public CorpusCheck(
            Path corpus,
            Path output,
            Path tools,
            PlanSettings settings,
            PrismSettings prism,
            Consumer<String> progress) {
        this.corpus = corpus;
        this.output = output;
        this.tools = tools;
        this.settings = settings;
        this.prism = prism;
        this.progress = progress;
    }

    /** Checks one document. Whatever is wrong with it is in the row, and nothing is thrown. */
    public Row check(Path document) {
        String name = corpus.equals(document)
                ? document.getFileName().toString()
                : corpus.relativize(document).toString();
        Contract contract;
        try {
            contract = Contract.read(document, ReadingOptions.fromSystemProperties());
        } catch (RuntimeException e) {
            return Row.failed(name, "", 0, 0, e.getMessage() == null ? e.toString() : e.getMessage());
        }
        String version = contract.version();
        int operations = contract.operations().size();
        int schemas = contract.root().path("components").path("schemas").size();
        try {
            return check(document, name, contract, version, operations, schemas);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return Row.failed(
                    name, version, operations, schemas, e.getMessage() == null ? e.toString() : e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Row.failed(name, version, operations, schemas, "interrupted");
        }
    }

    private Row check(Path document, String name, Contract contract, String version, int operations, int schemas)
            throws IOException, InterruptedException {
        progress.accept(name + ": generating");
        Path folder = output.resolve(name.replaceAll("[^A-Za-z0-9.-]", "_"));
        GeneratedClient client = GeneratedClient.generate(document.toAbsolutePath(), folder, tools);
        progress.accept(name + ": compiling " + client.lines() + " lines");
        Optional<String> errors = client.compile();
        Optional<Report> report = errors.isPresent() || contract.operations().isEmpty()
                ? Optional.empty()
                : Optional.of(replay(document, name, client));
        return new Row(
                name,
                version,
                operations,
                schemas,
                client.lines(),
                client.seconds(),
                errors.isEmpty(),
                report.map(each -> each.verdict().cases()).orElse(0),
                report.map(each -> each.coverage().percent()).orElse(0.0),
                report.map(CorpusCheck::violations).orElse(0),
                report.map(each -> each.faults().size()).orElse(0),
                errors.or(() -> report.flatMap(each -> problem(each, folder))).map(CorpusCheck::shortened));
    }

    private Report replay(Path document, String name, GeneratedClient client) throws IOException {
        URL[] classes = {client.classes().toUri().toURL(), client.resources().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
            GateSettings gate = new GateSettings(
                    document,
                    ReadingOptions.fromSystemProperties(),
                    settings,
                    prism,
                    Optional.empty(),
                    Optional.of(loader.loadClass(GeneratedClient.NAME)),
                    Optional.empty(),
                    GateSettings.ALL,
                    Optional.empty(),
                    AnswerLimits.DEFAULT,
                    Optional.empty(),
                    Boolean.getBoolean("contract.mutants"),
                    Shard.parse(System.getProperty("contract.shard", "1/1")),
                    GateSettings.DEFAULT_WORKERS);
            Report report = ReportBuilder.of(new Gate(gate, said(name)).run(), corpus, RecordedBodies.HIDDEN);
            Path page =
                    ReportFiles.write(report, client.folder().resolve("contract-report"), new Output(new Secrets()));
            report.notes().forEach(note -> progress.accept(name + ": " + note));
            progress.accept(ConsoleReport.summarize(report, page));
            return report;
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }

    private Progress said(String name) {
        return (replayed, all, violated) -> {
            if (replayed % PROGRESS == 0) {
                progress.accept(name + ": " + replayed + " of " + all + " cases");
            }
        };
    }

    private static int violations(Report report) {
        return report.verdict().violations() - report.faults().size();
    }

    /** The first violations, where there are some: all are in the report. A document may have faults of its own. */
    private static Optional<String> problem(Report report, Path folder) {
        List<String> violated = report.cases().stream()
                .filter(each -> each.outcome() == Outcome.VIOLATED)
                .limit(REPORTED)
                .map(ConsoleReport::describe)
                .toList();
        List<String> survivors = report.mutants().stream()
                .filter(mutant -> !mutant.killed())
                .map(mutant -> "nothing finds that " + mutant.fault() + " (" + mutant.place() + ")")
                .toList();
        if (!survivors.isEmpty()) {
            return Optional.of(String.join("\n", survivors));
        }
        return violated.isEmpty()
                ? Optional.empty()
                : Optional.of(report.verdict().violated() + " cases do not conform: see " + folder + "\n"
                        + String.join("\n", violated));
    }

    private static String shortened(String problem) {
        return problem.length() > 4000 ? problem.substring(0, 4000) + " …" : problem;
    }

    /** Makes the folder of the output, empty. */
    public static Path emptyFolder(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(folder);
    }
}
