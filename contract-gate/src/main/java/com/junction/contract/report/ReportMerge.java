package com.junction.contract.report;

import com.junction.contract.report.Report.Item;
import com.junction.contract.report.Report.State;
import com.junction.contract.secret.Secrets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Joins the reports of all shards of a plan. */
public final class ReportMerge {
    /** The number of missing shards that a message names. */
    private static final int NAMED = 20;

    private final List<Report> shards;
    private final Report first;

    private ReportMerge(List<Report> shards) {
        this.shards = shards;
        this.first = shards.get(0);
    }

    /**
     * Returns the report of the whole plan.
     *
     * @param secrets the secrets that the report must not have
     * @throws IllegalArgumentException if a shard is missing, there twice or of another run; the message names it
     */
    public static Report of(List<Report> reports, Secrets secrets) {
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("there is no report to merge");
        }
        List<Report> shards = reports.stream()
                .sorted(Comparator.comparing(report -> report.settings().shard().number()))
                .toList();
        ReportMerge merge = new ReportMerge(shards);
        merge.requireOnePlan();
        merge.requireAll();
        return WithoutSecrets.of(merge.merged(), secrets);
    }

    private void requireOnePlan() {
        for (Report shard : shards) {
            boolean same = shard.operations().equals(first.operations())
                    && shard.settings().plan().equals(first.settings().plan())
                    && Objects.equals(
                            shard.settings().client(), first.settings().client())
                    && Objects.equals(shard.coverage().least(), first.coverage().least())
                    && shard.excuses().equals(first.excuses())
                    && shard.settings().shard().of() == first.settings().shard().of();
            if (!same) {
                throw new IllegalArgumentException(
                        "shard " + shard.settings().shard() + " of plan "
                                + shard.settings().plan() + " and shard "
                                + first.settings().shard() + " of plan "
                                + first.settings().plan()
                                + " are not of one run: run all with the same document, seed, budget, client, key, threshold and excuses");
            }
        }
    }

    private void requireAll() {
        int of = first.settings().shard().of();
        Set<Integer> missing =
                new TreeSet<>(IntStream.rangeClosed(1, of).boxed().toList());
        for (Report shard : shards) {
            if (!missing.remove(shard.settings().shard().number())) {
                throw new IllegalArgumentException("shard " + shard.settings().shard() + " is there twice");
            }
        }
        if (!missing.isEmpty()) {
            String more = missing.size() > NAMED ? " and " + (missing.size() - NAMED) + " more" : "";
            throw new IllegalArgumentException("of " + of + " shards these are missing: "
                    + missing.stream().limit(NAMED).toList() + more);
        }
    }

    private Report merged() {
        Report.Coverage coverage = Report.Coverage.of(items(), first.coverage().least());
        List<Report.Case> cases = cases();
        List<MutantResult> mutants = mutants();
        List<String> untested =
                shards.stream().flatMap(shard -> shard.untested().stream()).toList();
        Report.Settings settings = settings();
        return new Report(
                first.version(),
                settings,
                Verdict.of(new Findings(
                        settings,
                        first.operations(),
                        cases,
                        coverage,
                        first.faults(),
                        first.excuses(),
                        mutants,
                        untested)),
                coverage,
                first.operations(),
                cases,
                Report.Case.causes(cases, Report.Case::violations),
                Report.Case.causes(cases, Report.Case::warnings),
                Report.Check.all(questions(), cases, first.faults()),
                first.faults(),
                first.switchedOff(),
                first.excuses(),
                mutants,
                first.links(),
                untested,
                shards.stream().flatMap(shard -> shard.leftBehind().stream()).toList(),
                List.copyOf(notes()));
    }

    private Report.Settings settings() {
        Report.Settings settings = first.settings();
        return new Report.Settings(
                settings.document(),
                settings.title(),
                settings.documentVersion(),
                settings.target(),
                settings.client(),
                settings.gate(),
                settings.command(),
                shards.stream()
                        .map(shard -> shard.settings().started())
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                settings.seed(),
                settings.plan(),
                settings.budget(),
                settings.beyondBudget(),
                Shard.WHOLE,
                longest(shard -> shard.settings().planSeconds()),
                longest(shard -> shard.settings().replaySeconds()));
    }

    /** Shards run at the same time, so the longest time counts. */
    private double longest(ToDoubleFunction<Report> seconds) {
        return shards.stream().mapToDouble(seconds).max().orElse(0);
    }

    /** An item was seen if one shard has seen it. */
    private List<Item> items() {
        Map<String, Item> items = new LinkedHashMap<>();
        for (Report shard : shards) {
            for (Item item : shard.coverage().items()) {
                items.merge(item.toString(), item, (one, other) -> one.state() == State.REACHED ? one : other);
            }
        }
        return List.copyOf(items.values());
    }

    /** Returns the cases in the order of the plan, which was distributed round-robin. */
    private List<Report.Case> cases() {
        List<Report.Case> cases = new ArrayList<>();
        int longest =
                shards.stream().mapToInt(shard -> shard.cases().size()).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            for (Report shard : shards) {
                if (i < shard.cases().size()) {
                    cases.add(shard.cases().get(i));
                }
            }
        }
        return cases;
    }

    private Map<String, String> questions() {
        Map<String, String> questions = new LinkedHashMap<>();
        first.checks().forEach(check -> questions.put(check.name(), check.question()));
        return questions;
    }

    private List<MutantResult> mutants() {
        return shards.stream().flatMap(shard -> shard.mutants().stream()).toList();
    }

    private Set<String> notes() {
        Set<String> notes = new LinkedHashSet<>();
        shards.forEach(shard -> notes.addAll(shard.notes()));
        return notes;
    }
}
