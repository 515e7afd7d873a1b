package com.junction.retrofit.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import okhttp3.Request;

/** The credentials that an operation declares: one of several combinations (OpenAPI, Security Requirement Object). */
final class Security {
    private final String operation;
    private final List<List<String>> alternatives = new ArrayList<>();

    Security(Operation operation) {
        this.operation = operation.value();
        for (String names : operation.security()) {
            alternatives.add(names.isEmpty() ? List.of() : List.of(names.split("\\+")));
        }
    }

    /**
     * Adds the credentials of the first combination that is complete.
     *
     * @throws IllegalStateException if none is complete
     */
    void apply(Request.Builder request, Map<String, Credential> credentials) {
        if (alternatives.isEmpty()) {
            return;
        }
        for (List<String> alternative : alternatives) {
            if (credentials.keySet().containsAll(alternative)) {
                alternative.forEach(
                        name -> Objects.requireNonNull(credentials.get(name)).apply(request));
                return;
            }
        }
        throw new IllegalStateException(operation
                + " needs credentials: set "
                + alternatives.stream()
                        .map(names -> String.join(" and ", names))
                        .collect(Collectors.joining(" or "))
                + " on the client's builder");
    }
}
