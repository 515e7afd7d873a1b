package com.junction.contract.report;

import com.junction.contract.coverage.Coverage;
import com.junction.contract.coverage.CoverageItem;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.Credential;
import com.junction.contract.plan.Plan;
import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.Exchange.WireRequest;
import com.junction.contract.verify.Violation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Results as text for a console. Credentials and secrets are left out. */
public final class TextReport {
    private static final Set<String> UNINTERESTING = Set.of("content-length", "connection", "keep-alive");

    /** Violated cases that the last screen names; all are in the test report. */
    private static final int LISTED = 10;

    private TextReport() {}

    /** All about a case that does not conform: violations, the request as a curl line, the response. */
    public static String describe(CaseResult result) {
        Exchange exchange = result.exchange();
        StringBuilder text = new StringBuilder(exchange.planned().name());
        for (Violation violation : result.violations()) {
            text.append("\n  ").append(violation.check()).append(": ").append(violation.message());
            if (!violation.instance().isEmpty()) {
                text.append("\n    at ").append(violation.instance()).append(" of the body");
            }
            text.append("\n    rule ").append(violation.rule());
            text.append(" at #").append(violation.document()).append(" of the document");
        }
        if (exchange.request() != null) {
            text.append("\n  request\n    ")
                    .append(curl(exchange.request(), exchange.planned().operation()));
        }
        exchange.answer().ifPresent(answer -> {
            text.append("\n  response\n    ").append(answer.status());
            answer.headers().forEach(header -> {
                if (!UNINTERESTING.contains(header.getFirst().toLowerCase(Locale.ROOT))) {
                    text.append("\n    ").append(header.getFirst()).append(": ").append(header.getSecond());
                }
            });
            text.append("\n    ").append(answer.body());
        });
        return text.append('\n').toString();
    }

    /** A line for a shell that sends the request again. */
    static String curl(WireRequest request, ContractOperation operation) {
        Set<String> secret = secrets(operation, "header");
        if (!secrets(operation, "cookie").isEmpty()) {
            secret.add("cookie");
        }
        List<String> parts = new ArrayList<>(List.of("curl", "-i", "-X", request.method()));
        request.headers().forEach(header -> {
            boolean hidden = secret.contains(header.getFirst().toLowerCase(Locale.ROOT));
            parts.add("-H");
            parts.add(quoted(header.getFirst() + ": " + (hidden ? "hidden" : header.getSecond())));
        });
        if (!request.body().isEmpty()) {
            parts.add("--data-raw");
            parts.add(quoted(request.body()));
        }
        parts.add(quoted(request.baseUrl() + withoutSecrets(request.target(), operation)));
        return String.join(" ", parts);
    }

    private static Set<String> secrets(ContractOperation operation, String place) {
        Stream<Credential> all = Stream.concat(
                operation.credentials().stream().flatMap(Set::stream), operation.foreignCredentials().stream());
        return all.filter(credential -> credential.in().equals(place))
                .map(Credential::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String withoutSecrets(String target, ContractOperation operation) {
        String shown = target;
        for (String name : secrets(operation, "query")) {
            shown = shown.replaceAll("([?&]" + Pattern.quote(name) + "=)[^&]*", "$1hidden");
        }
        return shown;
    }

    /** The last screen of a run. */
    public static String summarize(Plan plan, Verdict verdict, String target, Duration replay) {
        StringBuilder text = new StringBuilder();
        text.append("\nContract   ").append(plan.contract().file());
        text.append("\nTarget     ").append(target);
        text.append(String.format(
                Locale.ROOT,
                "%nReplayed   %d cases in %.1f s",
                verdict.results().size(),
                replay.toMillis() / 1000.0));
        long violated = verdict.results().stream()
                .filter(result -> !result.violations().isEmpty())
                .count();
        text.append(violated == 0 ? "" : ", of which " + violated + " do not conform");
        verdict.results().stream()
                .filter(result -> !result.violations().isEmpty())
                .limit(LISTED)
                .forEach(result -> text.append("\nViolated   ")
                        .append(result.exchange().planned().name()));
        verdict.inconclusive()
                .forEach((why, count) -> text.append("\nNot judged ")
                        .append(count)
                        .append(" cases: ")
                        .append(why));
        verdict.coverage().ifPresent(coverage -> text.append(covered(coverage)));
        plan.faults().stream()
                .limit(LISTED)
                .forEach(fault -> text.append("\nDocument   ").append(fault));
        if (plan.faults().size() > LISTED) {
            text.append("\nDocument   and ")
                    .append(plan.faults().size() - LISTED)
                    .append(" more faults");
        }
        plan.leftOut()
                .forEach((operation, why) -> text.append("\nLeft out   ")
                        .append(operation.name())
                        .append(": ")
                        .append(why));
        verdict.unreached().forEach(name -> text.append("\nNot reached ").append(name));
        text.append("\nVerdict    ");
        if (verdict.conforms()) {
            text.append("CONFORMS: this may be released.");
        } else {
            text.append("DOES NOT CONFORM: ").append(verdict.violations()).append(" violations, ");
            text.append(verdict.unreached().size()).append(" operations not reached");
            text.append(verdict.isCovered() ? "" : ", too little covered").append(". This may not be released.");
        }
        return text.append('\n').toString();
    }

    private static String covered(Coverage coverage) {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%nCovered    %.1f %%:", coverage.percent()));
        String separator = " ";
        for (CoverageItem.Kind kind : coverage.kinds()) {
            Coverage.Count count = Objects.requireNonNull(coverage.counts().get(kind));
            text.append(separator)
                    .append(kind)
                    .append(' ')
                    .append(count.reached())
                    .append('/')
                    .append(count.all());
            separator = ", ";
        }
        coverage.unreachable().values().stream()
                .collect(Collectors.groupingBy(why -> why, TreeMap::new, Collectors.counting()))
                .forEach((why, items) ->
                        text.append("\nNot tried  ").append(items).append(": ").append(why));
        coverage.missed().stream()
                .limit(LISTED)
                .forEach(item -> text.append("\nMissed     ").append(item));
        return text.toString();
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
