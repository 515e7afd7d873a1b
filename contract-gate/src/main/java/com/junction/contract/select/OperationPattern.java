package com.junction.contract.select;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.PathTemplate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Selects operations of a document. A pattern is one of these:
 *
 * <ul>
 *   <li>{@code createOrder}: an operationId
 *   <li>{@code tag:billing}: a tag
 *   <li>{@code GET}: a method, in capitals
 *   <li>{@code /orders/*}: a path
 *   <li>{@code DELETE /orders/{id}}: a method and a path
 * </ul>
 *
 * <p>{@code *} stands for any characters, but in a path for those of one segment. {@code **} stands for any segments, so
 * that {@code /orders/**} selects {@code /orders} and everything below it. The names of path parameters do not matter.
 */
public final class OperationPattern {
    private static final String TAG = "tag:";
    private static final Set<String> METHODS =
            Set.of("GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE");
    private static final Pattern METHOD_AND_PATH = Pattern.compile("(?:([A-Z]++|\\*) +)?+(/.*+)", Pattern.DOTALL);
    private static final Pattern WILDCARD = Pattern.compile("/\\*\\*(?=/|$)|\\*\\*|\\*");

    private final String text;
    private final Predicate<ContractOperation> selects;

    /** @throws IllegalArgumentException if the text is blank */
    public OperationPattern(String text) {
        this.text = text.strip();
        if (this.text.isEmpty()) {
            throw new IllegalArgumentException("a pattern of operations must not be blank");
        }
        this.selects = predicate(this.text);
    }

    private static Predicate<ContractOperation> predicate(String text) {
        if (METHODS.contains(text)) {
            return operation -> operation.method().equals(text);
        }
        if (text.startsWith(TAG)) {
            Pattern tag = glob(text.substring(TAG.length()), ".*");
            return operation ->
                    operation.tags().stream().anyMatch(each -> tag.matcher(each).matches());
        }
        Matcher path = METHOD_AND_PATH.matcher(text);
        if (path.matches()) {
            Pattern method = glob(Optional.ofNullable(path.group(1)).orElse("*"), ".*");
            Pattern template = glob(PathTemplate.withoutNames(path.group(2)), "[^/]*");
            return operation -> method.matcher(operation.method()).matches()
                    && template.matcher(PathTemplate.withoutNames(operation.path()))
                            .matches();
        }
        Pattern id = glob(text, ".*");
        return operation -> id.matcher(operation.operationId()).matches();
    }

    private static Pattern glob(String text, String star) {
        StringBuilder pattern = new StringBuilder();
        Matcher wildcard = WILDCARD.matcher(text);
        int end = 0;
        while (wildcard.find()) {
            pattern.append(Pattern.quote(text.substring(end, wildcard.start())));
            pattern.append(
                    switch (wildcard.group()) {
                        case "*" -> star;
                        case "**" -> ".*";
                        default -> "(?:/.*)?";
                    });
            end = wildcard.end();
        }
        return Pattern.compile(
                pattern.append(Pattern.quote(text.substring(end))).toString(), Pattern.DOTALL);
    }

    /** Whether this pattern selects an operation. */
    public boolean selects(ContractOperation operation) {
        return selects.test(operation);
    }

    /**
     * Requires that this pattern selects an operation, because a mistyped pattern would select nothing.
     *
     * @param option the option that has the pattern, for the message
     * @throws IllegalArgumentException if it selects no operation; the message has the nearest name
     */
    public void requireSelection(List<ContractOperation> operations, String option) {
        if (operations.stream().noneMatch(this::selects)) {
            throw new IllegalArgumentException(option + " " + text + " selects no operation of the document"
                    + nearest(operations)
                            .map(name -> "; did you mean " + name + "?")
                            .orElse(""));
        }
    }

    private Optional<String> nearest(List<ContractOperation> operations) {
        Set<String> names = operations.stream()
                .flatMap(operation -> Stream.of(
                                Stream.of(operation.operationId(), operation.path(), operation.name()),
                                operation.tags().stream().map(tag -> TAG + tag),
                                Stream.of(operation.method()))
                        .flatMap(each -> each))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return Nearest.similar(text, names);
    }

    @Override
    public String toString() {
        return text;
    }
}
