package com.junction.contract.document;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An operation and what it promises.
 *
 * @param method in capitals
 * @param path with its parameters in braces
 * @param pointer its place in the document
 * @param parameters those of the path first, in its order
 * @param bodies the request body in each of its media types
 * @param bodyRequired whether it must be sent
 * @param responses by status code, in the order of the document
 * @param credentials what it may be called with: alternatives, each of which is complete
 * @param foreignCredentials the credentials of the document that it does not declare
 * @param ignored whether the document keeps it from clients ({@code x-fern-ignore})
 */
public record ContractOperation(
        String method,
        String path,
        String pointer,
        List<ContractParameter> parameters,
        List<ContractBody> bodies,
        boolean bodyRequired,
        List<ContractResponse> responses,
        List<Set<Credential>> credentials,
        Set<Credential> foreignCredentials,
        boolean ignored) {

    /** Method and path. */
    public String name() {
        return method + " " + path;
    }

    /** The request body: in JSON where that is a choice, and in a media type rather than in a range of them. */
    public Optional<ContractBody> body() {
        return bodies.stream()
                .min(Comparator.comparing((ContractBody body) -> body.kind() != BodyKind.JSON)
                        .thenComparing(body -> !body.isMediaType()));
    }

    /** The documented response for a status: by its code, its range ({@code 4XX}), or {@code default}. */
    public Optional<ContractResponse> response(int status) {
        String code = String.valueOf(status);
        for (String key : List.of(code, code.charAt(0) + "XX", "default")) {
            Optional<ContractResponse> found = responses.stream()
                    .filter(response -> response.code().equalsIgnoreCase(key))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The lowest documented success. */
    public Optional<ContractResponse> success() {
        return responses.stream()
                .filter(response -> response.code().matches("2\\d\\d"))
                .min((a, b) -> a.code().compareTo(b.code()));
    }

    /** Whether the document says how an invalid request is answered: by a status that is for all of them. */
    public boolean refuses() {
        return responses.stream().anyMatch(response -> response.code().matches("(?i)400|422|4XX|default"));
    }
}
