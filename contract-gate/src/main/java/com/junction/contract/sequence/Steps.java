package com.junction.contract.sequence;

import com.junction.contract.plan.Case;
import com.junction.contract.replay.Exchange;
import com.junction.contract.report.CaseResult;
import com.junction.contract.report.CaseResult.Recording;
import com.junction.contract.report.Step;
import com.junction.contract.resource.Sender;
import com.junction.contract.schema.Violation;
import com.junction.contract.verify.DisabledChecks;
import com.junction.contract.verify.Judgement;
import com.junction.contract.verify.state.StateCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps of one sequence: what was sent, and what is wrong with it. */
final class Steps {
    private final String name;
    private final Sender sender;
    private final DisabledChecks disabled;
    private final List<Done> all = new ArrayList<>();

    private record Done(Exchange exchange, List<Violation> violations, List<Violation> warnings) {}

    Steps(String name, Sender sender, DisabledChecks disabled) {
        this.name = name;
        this.sender = sender;
        this.disabled = disabled;
    }

    /** Sends a case as the next step. */
    Exchange send(Case planned, String does) {
        Judgement judgement = sender.send(planned.called(name + ", step " + (all.size() + 1) + ": " + does));
        return add(judgement);
    }

    /** Adds a step that was sent already. */
    Exchange add(Judgement judgement) {
        all.add(new Done(judgement.exchange(), new ArrayList<>(judgement.violations()), new ArrayList<>()));
        return judgement.exchange();
    }

    /** Reports a violation of the last step. */
    void violated(StateCheck check, String instance, String message) {
        report(check, instance, message, false);
    }

    /** Reports a difference that the document does not exclude. */
    void warned(StateCheck check, String instance, String message) {
        report(check, instance, message, true);
    }

    private void report(StateCheck check, String instance, String message, boolean warning) {
        Done last = all.get(all.size() - 1);
        if (!disabled.contains(
                check.checkName(), last.exchange().planned().operation().name())) {
            Violation violation = check.violation(last.exchange().planned().operation(), instance, message);
            (warning ? last.warnings() : last.violations()).add(violation);
        }
    }

    /** The name of the next step, for a case that is not sent by {@link #send}. */
    String label(String does) {
        return name + ", step " + (all.size() + 1) + ": " + does;
    }

    /** What a label says beside the sequence and the number of the step. */
    private static String purpose(String label) {
        return label.replaceFirst("^.*?, step \\d+: ", "");
    }

    /** Returns the results. All steps keep their bodies if there is something to explain. */
    List<CaseResult> results() {
        boolean shown = all.stream()
                .anyMatch(step -> !step.violations().isEmpty()
                        || !step.warnings().isEmpty()
                        || step.exchange().inconclusive().isPresent());
        List<CaseResult> results = new ArrayList<>();
        for (Done step : all) {
            results.add(new CaseResult(
                    shown ? step.exchange().shortened() : step.exchange().withoutBodies(),
                    List.copyOf(step.violations()),
                    List.copyOf(step.warnings()),
                    Recording.NOTHING,
                    Optional.of(new Step(
                            name,
                            results.size() + 1,
                            purpose(step.exchange().planned().label())))));
        }
        return results;
    }
}
