package com.junction.contract.document;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An operation of a document.
 *
 * @param method the HTTP method in capitals
 * @param path the path, with parameters in braces
 * @param pointer its JSON pointer
 * @param parameters the parameters; those of the path are first, in the order of the path
 * @param bodies the request body in each of its media types
 * @param bodyRequired whether a body must be sent
 * @param responses the responses, in the order of the document
 * @param credentials the credentials: alternatives, each of which is sufficient
 * @param foreignCredentials the credentials of the document that the operation does not declare
 * @param ignored whether {@code x-fern-ignore} hides the operation from clients
 * @param operationId its {@code operationId}; empty if it has none
 * @param tags its tags
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
        boolean ignored,
        String operationId,
        List<String> tags) {

    /** The pointer alone identifies an operation in its document. Comparing the other parts would compare all schemas. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ContractOperation operation && pointer.equals(operation.pointer);
    }

    @Override
    public int hashCode() {
        return pointer.hashCode();
    }

    /** Method and path. */
    public String name() {
        return method + " " + path;
    }

    /** The request body. JSON is preferred, and a media type is preferred to a range of media types. */
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

    /** Whether the document has a response for invalid requests. */
    public boolean refuses() {
        return responses.stream().anyMatch(response -> response.code().matches("(?i)400|422|4XX|default"));
    }
}
