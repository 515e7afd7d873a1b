package com.junction.contract.report;

import com.junction.contract.credential.GivenCredentials;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.server.ServerSettings;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the credentials that an operation requires, but that were not given. */
public final class MissingCredentials {
    private MissingCredentials() {}

    /**
     * Returns the missing credentials of the first alternative, with the variables to set, for people; empty if the operation can be called.
     *
     * @param server the real server; empty for a mock, which accepts any credentials
     */
    public static Optional<String> of(ContractOperation operation, Optional<ServerSettings> server) {
        return server.map(ServerSettings::credentials)
                .map(given -> given.missing(operation))
                .filter(missing -> !missing.isEmpty())
                .map(missing -> missing.stream()
                        .map(credential -> credential.in() + " " + credential.name() + ": "
                                + GivenCredentials.variable(credential.schemeName()))
                        .collect(Collectors.joining(" and ")));
    }
}
