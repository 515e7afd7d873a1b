package com.junction.corpus;

import com.junction.contract.coverage.Threshold;
import com.junction.contract.document.Contract;
import com.junction.contract.gate.Gate;
import com.junction.contract.gate.GateSettings;
import com.junction.contract.gate.MavenSettings;
import com.junction.contract.gate.Progress;
import com.junction.contract.output.Output;
import com.junction.contract.render.ConsoleReport;
import com.junction.contract.render.ReportFiles;
import com.junction.contract.replay.limit.AnswerLimits;
import com.junction.contract.report.Inconclusive;
import com.junction.contract.report.RecordedBodies;
import com.junction.contract.report.Report;
import com.junction.contract.report.Report.Case;
import com.junction.contract.report.ReportBuilder;
import com.junction.contract.schema.Violation;
import com.junction.contract.secret.Secrets;
import com.junction.corpus.completeness.Completeness;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Runs all steps for one document: generator, compiler, completeness, gate. */
final class CorpusCheck {
    private static final System.Logger LOG = System.getLogger(CorpusCheck.class.getName());

    /** The progress of a replay is reported after this many cases. */
    private static final int PROGRESS = 1000;

    private static final MavenSettings MAVEN = new MavenSettings();

    private final Generator generator;
    private final Job job;
    private final Row.Builder row;
    private final Consumer<String> progress;

    /** @param progress receives the name of each step before it runs */
    CorpusCheck(Generator generator, Job job, Consumer<String> progress) {
        this.generator = generator;
        this.job = job;
        this.row = new Row.Builder(job.name());
        this.progress = progress;
    }

    /** Checks the document. Every problem becomes a finding of the row; this method never throws. */
    Row check() {
        step(Finding.READING, () -> {
            Contract contract = Contract.read(job.document(), MAVEN.reading());
            row.contract(
                    contract.version(),
                    contract.operations().size(),
                    contract.root().path("components").path("schemas").size());
            step(Finding.GENERATION, () -> generate(contract));
        });
        return row.build();
    }

    private void generate(Contract contract) throws IOException {
        GeneratedClient client = GeneratedClient.generate(generator, job.document(), job.folder());
        row.lines(client.lines());
        step(Finding.COMPLETENESS, () -> compare(contract, client));
        if (job.compiled()) {
            step(Finding.COMPILATION, () -> compile(contract, client));
        }
    }

    private void compare(Contract contract, GeneratedClient client) throws IOException {
        Completeness.Result compared =
                Completeness.of(contract, client.sourceFolder(), client.sources(), client.warnings());
        row.counts(compared.counts());
        compared.missing().stream()
                .map(missing -> new Finding(Finding.COMPLETENESS, missing.place(), "missing: " + missing.what()))
                .forEach(row::add);
    }

    private void compile(Contract contract, GeneratedClient client) throws IOException {
        Optional<String> errors = client.compile();
        if (errors.isPresent()) {
            row.add(Finding.of(Finding.COMPILATION, errors.get()));
        } else if (job.replayed() && !contract.operations().isEmpty()) {
            step(Finding.REPLAY, () -> replay(client));
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    /** Turns a failure of a step into a finding, so that the next step still runs. */
    private void step(String name, Step step) {
        progress.accept(name);
        try {
            step.run();
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            row.add(Finding.of(name, message(e)));
            LOG.log(System.Logger.Level.ERROR, name + " of " + job.name() + " failed", e);
        }
    }

    private void replay(GeneratedClient client) throws IOException {
        Report report = report(client);
        row.replayed(new Row.Replayed(
                report.verdict().cases(),
                report.coverage().percent(),
                report.verdict().violations() - report.faults().size(),
                report.faults().size(),
                notPlanned(report),
                report.verdict().inconclusive().stream()
                        .collect(Collectors.toMap(Inconclusive::why, Inconclusive::cases, Long::sum, TreeMap::new))));
        row.addAll(violations(report));
        report.mutants().stream()
                .filter(mutant -> !mutant.killed())
                .map(mutant -> new Finding(Finding.MUTANTS, mutant.place(), "nothing finds that " + mutant.fault()))
                .forEach(row::add);
    }

    private static int notPlanned(Report report) {
        return (int) report.operations().stream()
                .filter(operation -> operation.notPlanned() != null)
                .count();
    }

    private Report report(GeneratedClient client) throws IOException {
        URL[] classes = {
            client.classes().toUri().toURL(), client.resources().toUri().toURL()
        };
        try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader());
                Fallbacks fallbacks = new Fallbacks(loader.loadClass(GeneratedClient.NAME))) {
            GateSettings gate = new GateSettings(
                    job.document(),
                    MAVEN.reading(),
                    MAVEN.planning(),
                    MAVEN.prism(),
                    Optional.empty(),
                    Optional.of(loader.loadClass(GeneratedClient.NAME)),
                    Optional.empty(),
                    Threshold.OF_MOCK,
                    Optional.empty(),
                    AnswerLimits.DEFAULT,
                    Optional.empty(),
                    MAVEN.mutants(),
                    MAVEN.shard(),
                    GateSettings.DEFAULT_WORKERS);
            Report report =
                    ReportBuilder.of(new Gate(gate, replayProgress()).run(), job.corpus(), RecordedBodies.HIDDEN);
            Path page =
                    ReportFiles.write(report, client.folder().resolve("contract-report"), new Output(new Secrets()));
            report.notes().forEach(progress);
            progress.accept(ConsoleReport.summarize(report, page));
            if (!fallbacks.countByType().isEmpty()) {
                row.add(Finding.of(Finding.CODEC, fallbacks.countByType().toString()));
            }
            return report;
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }

    private Progress replayProgress() {
        return (replayed, all, violated) -> {
            if (replayed % PROGRESS == 0) {
                progress.accept("replay: " + replayed + " of " + all + " cases");
            }
        };
    }

    /** Returns one finding for each check and operation, with the first violation and their number. */
    private static List<Finding> violations(Report report) {
        record Kind(String check, String operation) {}
        Map<Kind, List<String>> found = new LinkedHashMap<>();
        for (Case each : report.cases()) {
            for (Violation violation : each.violations()) {
                found.computeIfAbsent(new Kind(violation.check(), each.operation()), kind -> new ArrayList<>())
                        .add(violation.message() + " (" + each.name() + place(violation) + ")");
            }
        }
        return found.entrySet().stream()
                .map(each -> new Finding(
                        each.getKey().check(),
                        each.getKey().operation(),
                        each.getValue().size() + ": " + each.getValue().get(0)))
                .toList();
    }

    private static String place(Violation violation) {
        return violation.instance().isEmpty() ? "" : ", at " + violation.instance();
    }

    private static String message(Throwable problem) {
        Throwable cause = problem;
        while (cause instanceof RuntimeException && cause.getMessage() == null && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}
