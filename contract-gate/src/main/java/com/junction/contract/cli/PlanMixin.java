package com.junction.contract.cli;

import com.junction.contract.coverage.Threshold;
import com.junction.contract.gate.UserFiles;
import com.junction.contract.plan.PlanSettings;
import com.junction.contract.plan.given.ValueSettings;
import com.junction.contract.select.OperationFilter;
import com.junction.contract.select.OperationPattern;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that decide what is planned, and how much of it must be seen. */
final class PlanMixin {
    @Option(
            names = "--include",
            paramLabel = "PATTERN",
            description =
                    "call only these operations: an operationId (createOrder), tag:billing, a method (GET), a path"
                            + " (/orders/*, /admin/**) or both (DELETE /orders/{id}); repeatable")
    private List<String> include = new ArrayList<>();

    @Option(
            names = "--exclude",
            paramLabel = "PATTERN",
            description = "never call these operations; patterns as for --include; repeatable")
    private List<String> exclude = new ArrayList<>();

    @Option(
            names = "--value",
            paramLabel = "NAME=VALUE",
            description = "a value of a parameter that the server knows, such as order_id=7, or"
                    + " \"GET /orders/{order_id}:order_id=7\" for one operation; repeatable. Reports show it")
    private List<String> givenValues = new ArrayList<>();

    @Option(
            names = "--values",
            paramLabel = "FILE",
            description = "a YAML file of values of parameters and of request bodies. Reports show them")
    private Optional<Path> values = Optional.empty();

    @Option(
            names = "--budget",
            paramLabel = "N",
            description =
                    "the most cases of one kind for an operation; 0: by the size of the document (${DEFAULT-VALUE})")
    private int budget = PlanSettings.AUTOMATIC;

    @Option(
            names = "--seed",
            paramLabel = "TEXT",
            description = "the same seed gives the same cases (${DEFAULT-VALUE})")
    private String seed = PlanSettings.DEFAULT_SEED;

    @Option(
            names = "--coverage",
            paramLabel = "PERCENT",
            description = "how much of the document must be seen, in percent (by default, all that the mock can be"
                    + " asked for; 40 for a target)")
    private Optional<Double> coverage = Optional.empty();

    String seed() {
        return seed;
    }

    PlanSettings settings(String closedEnums) {
        return new PlanSettings(
                budget,
                seed,
                closedEnums,
                new ValueSettings(
                        givenValues,
                        new UserFiles(Path.of(""))
                                .values(values.map(Path::toString).orElse(""))),
                new OperationFilter(patterns(include), patterns(exclude)));
    }

    private static List<OperationPattern> patterns(List<String> texts) {
        return texts.stream().map(OperationPattern::new).toList();
    }

    Threshold threshold(boolean realServer) {
        return coverage.map(Threshold::of).orElse(Threshold.parse("", realServer));
    }
}
