package com.junction.retrofit.runtime;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import okhttp3.Request;

/** The credentials that an operation declares: one of several combinations (OpenAPI, Security Requirement Object). */
final class Security {
    private final String operation;
    private final List<List<String>> alternatives;

    Security(Operation operation) {
        this.operation = operation.value();
        this.alternatives = Arrays.stream(operation.security())
                .map(names -> names.isEmpty() ? List.<String>of() : List.of(names.split("\\+")))
                .collect(Collectors.toList());
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
        List<String> complete = alternatives.stream()
                .filter(credentials.keySet()::containsAll)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(operation
                        + " needs credentials: set "
                        + alternatives.stream()
                                .map(a -> String.join(" and ", a))
                                .collect(Collectors.joining(" or "))
                        + " on the client's builder"));
        complete.forEach(name -> Objects.requireNonNull(credentials.get(name)).apply(request));
    }
}
