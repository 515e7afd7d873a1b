package com.junction.contract.report;

import com.junction.contract.coverage.Coverage;
import com.junction.contract.coverage.CoverageItem;
import com.junction.contract.coverage.CoverageItem.Kind;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.output.Excerpt;
import com.junction.contract.plan.Case;
import com.junction.contract.plan.LeftOut;
import com.junction.contract.plan.Plan;
import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.Exchange.WireResponse;
import com.junction.contract.report.CaseResult.Recording;
import com.junction.contract.schema.Violation;
import com.junction.contract.server.ServerSettings;
import com.junction.contract.tree.SourceLines;
import com.junction.contract.tree.SourceLines.Location;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the report of a run, without secrets. */
public final class ReportBuilder {
    private static final int LINES_AROUND = 4;

    private final Run run;
    private final Path from;
    private final Optional<String> command;
    private final RecordedBodies recordedBodies;
    private final SourceLines lines;

    private ReportBuilder(Run run, Path from, RecordedBodies recordedBodies, Optional<String> command) {
        this.run = run;
        this.command = command;
        this.recordedBodies = recordedBodies;
        this.from = from.toAbsolutePath().normalize();
        this.lines = run.plan().contract().lines();
    }

    /**
     * Returns the report of a run.
     *
     * @param from the folder from which files are named, since absolute paths are private
     * @param recordedBodies whether the bodies of recordings are shown
     */
    public static Report of(Run run, Path from, RecordedBodies recordedBodies) {
        return of(run, from, recordedBodies, Optional.empty());
    }

    /**
     * Returns the report of a run that a command started.
     *
     * @param command the command, as the report shows it
     */
    public static Report of(Run run, Path from, RecordedBodies recordedBodies, Optional<String> command) {
        return run.secrets()
                .guard(() -> WithoutSecrets.of(
                        new ReportBuilder(run, from, recordedBodies, command).build(), run.secrets()));
    }

    private Report build() {
        Plan plan = run.plan();
        Map<String, List<Case>> planned = plan.casesByOperation();
        List<Report.Operation> operations = plan.contract().operations().stream()
                .map(operation -> operation(operation, planned.getOrDefault(operation.name(), List.of())))
                .toList();
        Predicate<CaseResult> shown = shown(run.results());
        List<Report.Case> cases = run.results().stream()
                .map(result -> result(result, shown.test(result)))
                .toList();
        List<Violation> faults = run.faults().stream()
                .map(fault -> located(fault, message(fault.message())))
                .toList();
        OptionalDouble least = run.threshold().percent();
        Report.Coverage coverage =
                Report.Coverage.of(items(run.coverage()), least.isPresent() ? least.getAsDouble() : null);
        List<Report.Excuse> excuses = run.unverified().reasons().entrySet().stream()
                .map(excuse -> new Report.Excuse(excuse.getKey(), excuse.getValue()))
                .toList();
        Report.Settings settings = settings(plan);
        return new Report(
                Report.VERSION,
                settings,
                Verdict.of(new Findings(
                        settings, operations, cases, coverage, faults, excuses, run.mutants(), run.untested())),
                coverage,
                operations,
                cases,
                Report.Case.causes(cases, Report.Case::violations),
                Report.Case.causes(cases, Report.Case::warnings),
                Report.Check.all(run.checks(), cases, faults),
                faults,
                run.disabledChecks().entries().stream()
                        .map(entry -> new Report.Exemption(entry.check(), entry.operation(), entry.reason()))
                        .toList(),
                excuses,
                run.mutants(),
                run.links(),
                run.untested(),
                run.leftBehind().stream().map(this::message).toList(),
                notes(run));
    }

    private Report.Operation operation(ContractOperation operation, List<Case> planned) {
        LeftOut left = run.plan().leftOut().get(operation);
        Success success = run.server().isPresent() ? Success.documented(operation) : Success.asked(planned);
        return new Report.Operation(
                operation.name(),
                operation.pointer(),
                success,
                MissingCredentials.of(operation, run.server()).orElse(null),
                left != null && left.excused() ? left.why() : null,
                left != null && !left.excused() ? left.why() : null);
    }

    private Report.Settings settings(Plan plan) {
        return new Report.Settings(
                name(plan.contract().file()),
                plan.contract().title().strip(),
                plan.contract().version(),
                run.target(),
                run.client().orElse(null),
                ReportBuilder.class.getPackage().getImplementationVersion(),
                command.orElse(null),
                run.started().truncatedTo(ChronoUnit.SECONDS),
                plan.settings().seed(),
                plan.fingerprint(),
                plan.settings().budget(),
                plan.beyondBudget(),
                run.shard(),
                run.planning().toMillis() / 1000.0,
                run.replay().toMillis() / 1000.0);
    }

    private static List<Report.Item> items(Coverage tried) {
        List<Report.Item> items = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            of(kind, tried.reached()).forEach(item -> items.add(item(item, Report.State.REACHED, null)));
            of(kind, tried.missed().keySet())
                    .forEach(item -> items.add(
                            item(item, Report.State.MISSED, tried.missed().get(item))));
            of(kind, tried.notCalled().keySet())
                    .forEach(item -> items.add(item(
                            item, Report.State.NOT_CALLED, tried.notCalled().get(item))));
            of(kind, tried.unreachable().keySet())
                    .forEach(item -> items.add(item(
                            item, Report.State.UNREACHABLE, tried.unreachable().get(item))));
        }
        return items;
    }

    private static Stream<CoverageItem> of(Kind kind, Collection<CoverageItem> items) {
        return items.stream().filter(item -> item.kind() == kind);
    }

    private static Report.Item item(CoverageItem item, Report.State state, @Nullable String why) {
        return new Report.Item(item.kind().toString(), item.place(), item.detail(), state, why);
    }

    private Report.Case result(CaseResult result, boolean shown) {
        Exchange exchange = result.exchange();
        Report.Outcome outcome = !result.violations().isEmpty()
                ? Report.Outcome.VIOLATED
                : result.isJudged() ? Report.Outcome.CONFORMS : Report.Outcome.UNJUDGED;
        Recording hidden = recordedBodies == RecordedBodies.SHOWN ? Recording.NOTHING : result.recording();
        ExchangeText text =
                new ExchangeText(exchange, run.secrets(), hidden, run.server().map(ServerSettings::credentials));
        return new Report.Case(
                exchange.planned().name(),
                exchange.planned().operation().name(),
                Report.Case.word(exchange.planned().kind()),
                exchange.planned().label(),
                exchange.planned().status().orElse(null),
                exchange.answer().map(WireResponse::status).orElse(null),
                outcome,
                exchange.inconclusive().map(text::message).orElse(null),
                exchange.answer().map(answer -> answer.duration().toMillis()).orElse(0L),
                result.violations().stream()
                        .map(violation -> located(violation, text.message(violation.message())))
                        .toList(),
                result.warnings().stream()
                        .map(warning -> located(warning, text.message(warning.message())))
                        .toList(),
                result.step().orElse(null),
                shown ? text.curl().orElse(null) : null,
                shown ? text.response().orElse(null) : null);
    }

    /** The cases that have something to show, with all steps of their sequences. */
    private static Predicate<CaseResult> shown(List<CaseResult> results) {
        Predicate<CaseResult> found =
                result -> !result.violations().isEmpty() || !result.warnings().isEmpty();
        Set<String> sequences = results.stream()
                .filter(found)
                .flatMap(result -> result.step().stream())
                .map(Step::sequence)
                .collect(Collectors.toSet());
        return found.or(result -> result.step()
                .filter(step -> sequences.contains(step.sequence()))
                .isPresent());
    }

    private Violation located(Violation violation, String message) {
        return new Violation(
                violation.check(),
                violation.rule(),
                message,
                violation.instance(),
                violation.document(),
                lines.locate(violation.document()).map(this::source).orElse(null));
    }

    private Violation.Source source(Location location) {
        return new Violation.Source(
                name(location.file()),
                location.line(),
                location.column(),
                Math.max(1, location.line() - LINES_AROUND),
                lines.around(location, LINES_AROUND));
    }

    private String name(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path name = absolute.startsWith(from) ? from.relativize(absolute) : absolute.getFileName();
        return String.valueOf(name).replace('\\', '/');
    }

    private String message(String text) {
        return Excerpt.of(run.secrets().hide(text), Excerpt.MESSAGE);
    }

    private List<String> notes(Run run) {
        Plan plan = run.plan();
        List<String> notes = new ArrayList<>(plan.problems());
        plan.leftOut().forEach((operation, left) -> notes.add(operation.name() + " is left out: " + left.why()));
        notes.addAll(plan.disagreements());
        notes.addAll(plan.contract().problems());
        notes.addAll(run.remarks());
        return notes.stream().map(this::message).toList();
    }
}
