package com.junction.contract.report;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.server.ServerSettings;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the credentials that an operation requires, but that were not given. */
public final class MissingCredentials {
    private MissingCredentials() {}

    /**
     * Returns the credentials of the first alternative, for people; empty if the operation can be called.
     *
     * @param server the real server; empty for a mock, which accepts any credentials
     */
    public static Optional<String> of(ContractOperation operation, Optional<ServerSettings> server) {
        boolean given = server.flatMap(ServerSettings::apiKey).isPresent();
        boolean optional = operation.credentials().isEmpty()
                || operation.credentials().stream().anyMatch(Set::isEmpty);
        if (server.isEmpty() || given || optional) {
            return Optional.empty();
        }
        return Optional.of(operation.credentials().get(0).stream()
                .map(credential -> credential.in() + " " + credential.name())
                .collect(Collectors.joining(" and ")));
    }
}
