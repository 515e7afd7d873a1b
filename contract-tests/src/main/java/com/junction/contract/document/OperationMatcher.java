package com.junction.contract.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the operation that a request is for. */
public final class OperationMatcher {
    private final List<Candidate> candidates = new ArrayList<>();

    /** For the operations of one document. */
    public OperationMatcher(Contract contract) {
        contract.operations().forEach(operation -> candidates.add(new Candidate(operation)));
        // What is written out goes before what is a parameter (OpenAPI, Paths Object).
        candidates.sort(Comparator.comparing(candidate -> -candidate.literals));
    }

    /**
     * A request's operation.
     *
     * @param prefix what stands before the path of the operation
     * @param parameters the texts of the path parameters by their names, still encoded
     */
    public record Match(ContractOperation operation, String prefix, Map<String, String> parameters) {}

    /** The operation of a method and an encoded path, which may begin with the path of a server. */
    public Optional<Match> find(String method, String encodedPath) {
        return candidates.stream()
                .filter(candidate -> candidate.operation.method().equals(method))
                .flatMap(candidate -> candidate.match(encodedPath).stream())
                .findFirst();
    }

    private static final class Candidate {
        private final ContractOperation operation;
        private final List<String> names;
        private final Pattern pattern;
        private final int literals;

        Candidate(ContractOperation operation) {
            this.operation = operation;
            this.names = PathTemplate.names(operation.path());
            StringBuilder expression = new StringBuilder("(.*?)");
            int length = 0;
            for (String part : operation.path().split("(?=\\{)|(?<=})", -1)) {
                boolean parameter = part.startsWith("{");
                expression.append(parameter ? "([^/]*)" : Pattern.quote(part));
                length += parameter ? 0 : part.length();
            }
            this.pattern = Pattern.compile(expression.toString());
            this.literals = length;
        }

        Optional<Match> match(String path) {
            Matcher matcher = pattern.matcher(path);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            Map<String, String> parameters = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                parameters.put(names.get(i), matcher.group(i + 2));
            }
            return Optional.of(new Match(operation, matcher.group(1), parameters));
        }
    }
}
