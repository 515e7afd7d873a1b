package com.junction.contract.document;

import com.junction.document.PercentEncoding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the operation of a request. */
public final class OperationMatcher {
    /** Concrete paths are matched before templated ones (OpenAPI, Paths Object). */
    private static final Comparator<Candidate> MOST_LITERAL = Comparator.comparing(candidate -> -candidate.literals);

    private final List<Candidate> candidates = new ArrayList<>();

    /** Matches requests with the operations of one document. */
    public OperationMatcher(Contract contract) {
        contract.operations().forEach(operation -> candidates.add(new Candidate(operation)));
        candidates.sort(MOST_LITERAL.thenComparing(candidate -> -candidate.keys.size()));
    }

    /**
     * The operation of a request.
     *
     * @param prefix the part of the path before the path of the operation
     * @param parameters the encoded path parameters by name
     */
    public record Match(ContractOperation operation, String prefix, Map<String, String> parameters) {}

    /**
     * Finds the operation for a method and an encoded path, which may begin with the path of a server. Some documents have
     * paths that differ only in their query or fragment. A fragment is never sent, so the first of these operations is
     * found.
     *
     * @param encodedQuery the query without its question mark, or null if there is none
     */
    public Optional<Match> find(String method, String encodedPath, @Nullable String encodedQuery) {
        Set<String> query = (encodedQuery == null ? Stream.<String>empty() : Stream.of(encodedQuery.split("&")))
                .map(PercentEncoding::decode)
                .collect(Collectors.toSet());
        Set<String> keys = query.stream().map(pair -> pair.split("=", 2)[0]).collect(Collectors.toSet());
        List<String> parts = Stream.of(encodedPath.split("/", -1))
                .map(PercentEncoding::encode)
                .toList();
        // The query distinguishes operations of one path, but a request may lack a part of it.
        return candidates.stream()
                .filter(candidate -> candidate.operation.method().equals(method))
                .filter(candidate -> query.containsAll(candidate.fixed))
                .sorted(MOST_LITERAL.thenComparing(candidate -> !keys.containsAll(candidate.keys)))
                .flatMap(candidate -> candidate.match(parts).stream())
                .findFirst();
    }

    /** A path split at its slashes. Parameters contain no slash, so segments are matched from the end. */
    private static final class Candidate {
        private final ContractOperation operation;
        private final List<String> names;
        private final List<List<String>> segments;
        private final Set<String> fixed;
        private final Set<String> keys;
        private final int literals;

        Candidate(ContractOperation operation) {
            this.operation = operation;
            PathTemplate template = PathTemplate.of(operation.path());
            this.names = template.occurrences();
            this.segments = template.literals();
            this.fixed = template.query().stream()
                    .filter(QueryPair::isFixed)
                    .map(pair -> PercentEncoding.decode(pair.text()))
                    .collect(Collectors.toSet());
            this.keys = template.query().stream()
                    .filter(pair -> pair.parameter().isPresent() && !pair.expanded())
                    .map(QueryPair::name)
                    .collect(Collectors.toSet());
            this.literals = template.expand(name -> "").length();
        }

        Optional<Match> match(List<String> parts) {
            int before = parts.size() - segments.size();
            if (before < 1) {
                return Optional.empty();
            }
            List<String> values = new ArrayList<>();
            for (int i = 0; i < segments.size(); i++) {
                if (!match(parts.get(before + i), segments.get(i), values)) {
                    return Optional.empty();
                }
            }
            Map<String, String> parameters = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(names.size(), values.size()); i++) {
                parameters.put(names.get(i), values.get(i));
            }
            return Optional.of(new Match(operation, String.join("/", parts.subList(0, before)), parameters));
        }

        /** Matches literals as late as possible, so that the first values are the longest. */
        private static boolean match(String part, List<String> literals, List<String> values) {
            int last = literals.size() - 1;
            if (last == 0) {
                return part.equals(literals.get(0));
            }
            int end = part.length() - literals.get(last).length();
            if (end < 0 || !part.endsWith(literals.get(last))) {
                return false;
            }
            List<String> found = new ArrayList<>();
            for (int i = last - 1; i > 0; i--) {
                int at = part.lastIndexOf(literals.get(i), end - literals.get(i).length());
                if (at < 0) {
                    return false;
                }
                found.add(0, part.substring(at + literals.get(i).length(), end));
                end = at;
            }
            int start = literals.get(0).length();
            if (start > end || !part.startsWith(literals.get(0))) {
                return false;
            }
            values.add(part.substring(start, end));
            return values.addAll(found) || found.isEmpty();
        }
    }
}
