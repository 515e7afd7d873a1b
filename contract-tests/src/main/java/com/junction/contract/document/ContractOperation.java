package com.junction.contract.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An operation and what it promises.
 *
 * @param method in capitals
 * @param path with its parameters in braces
 * @param pointer its place in the document
 * @param parameters in path, query and header
 * @param body the JSON request body
 * @param responses by status code, in the order of the document
 * @param credentialHeaders the headers of the credentials that it declares, in lower case
 * @param foreignCredentialHeaders the headers of credentials that it does not declare, in lower case
 */
public record ContractOperation(
        String method,
        String path,
        String pointer,
        List<ContractParameter> parameters,
        Optional<ContractBody> body,
        List<ContractResponse> responses,
        Set<String> credentialHeaders,
        Set<String> foreignCredentialHeaders) {

    /** Method and path. */
    public String name() {
        return method + " " + path;
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
}
