package com.junction.corpus;

import com.junction.contract.document.Contract;
import com.junction.contract.plan.Case;
import com.junction.contract.plan.CaseKind;
import com.junction.contract.plan.Plan;
import com.junction.contract.plan.PlanSettings;
import com.junction.contract.plan.Planner;
import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.Replayer;
import com.junction.contract.report.CaseResult;
import com.junction.contract.report.TextReport;
import com.junction.contract.report.Verdict;
import com.junction.contract.server.Prism;
import com.junction.contract.server.PrismSettings;
import com.junction.contract.server.Target;
import com.junction.contract.verify.Verifier;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes documents through everything: generator, compiler, contract suite on the wire and through the client. */
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
            contract = Contract.read(document);
        } catch (RuntimeException e) {
            return Row.failed(name, "", 0, 0, e.getMessage() == null ? e.toString() : e.getMessage());
        }
        String version = contract.root().path("info").path("version").asString("");
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
        List<CaseResult> results = new ArrayList<>();
        Optional<String> problem = errors;
        if (errors.isEmpty()) {
            problem = replay(name, contract, client, results);
        }
        int violations =
                results.stream().mapToInt(result -> result.violations().size()).sum();
        return new Row(
                name,
                version,
                operations,
                schemas,
                client.lines(),
                client.seconds(),
                errors.isEmpty(),
                results.size(),
                violations,
                problem.map(CorpusCheck::shortened));
    }

    private Optional<String> replay(String name, Contract contract, GeneratedClient client, List<CaseResult> results)
            throws IOException {
        Plan plan = Planner.plan(contract, settings);
        progress.accept(name + ": replaying " + plan.cases().size() + " cases, on the wire and through the client");
        plan.leftOut()
                .forEach((operation, why) -> progress.accept(name + ": left out " + operation.name() + ": " + why));
        if (contract.operations().isEmpty()) {
            return Optional.empty();
        }
        URL[] classes = {client.classes().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader());
                Target target = Prism.start(prism, plan.served())) {
            Class<?> type = loader.loadClass(GeneratedClient.NAME);
            List<Case> onTheWire = plan.cases().stream()
                    .filter(planned -> planned.kind() != CaseKind.LATER)
                    .toList();
            replay(
                    name + ", on the wire",
                    onTheWire,
                    Replayer.onTheWire(contract.tree(), target),
                    Verifier.ofServer(contract),
                    results);
            List<Case> throughClient = plan.cases().stream()
                    .filter(planned -> planned.kind().isTyped())
                    .toList();
            List<CaseResult> typed = new ArrayList<>();
            replay(
                    name + ", through the client",
                    throughClient,
                    Replayer.throughClient(type, contract.tree(), target),
                    Verifier.ofClient(contract),
                    typed);
            results.addAll(typed);
            Verdict.of(plan, results)
                    .inconclusive()
                    .forEach((why, cases) -> progress.accept(name + ": " + cases + " cases not judged: " + why));
            Verdict.of(plan, typed)
                    .unreached()
                    .forEach(operation -> progress.accept(name + ": not reached: " + operation));
            return problem(results, client.folder().resolve("violations.txt"));
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }

    private void replay(String what, List<Case> cases, Replayer replayer, Verifier verifier, List<CaseResult> results) {
        for (Case planned : cases) {
            if (results.size() % PROGRESS == PROGRESS - 1) {
                progress.accept(what + ": " + (results.size() + 1) + " of " + cases.size() + " cases");
            }
            Exchange exchange = verifier.admit(replayer.replay(planned));
            results.add(new CaseResult(exchange, verifier.verify(exchange)));
        }
    }

    /** The first violations; all of them are in a file. */
    private static Optional<String> problem(List<CaseResult> all, Path report) throws IOException {
        List<String> problems = all.stream()
                .filter(result -> !result.violations().isEmpty())
                .map(TextReport::describe)
                .toList();
        if (problems.isEmpty()) {
            return Optional.empty();
        }
        Files.write(report, problems);
        String first = String.join("\n", problems.subList(0, Math.min(REPORTED, problems.size())));
        return Optional.of(problems.size() + " cases do not conform: see " + report + "\n" + first);
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
