package com.junction.contract.document;

import java.util.List;
import java.util.Optional;

/**
 * A documented response.
 *
 * @param code a status, a range such as {@code 4XX}, or {@code default}
 * @param pointer its JSON pointer
 * @param bodies the body in each of its media types
 * @param headers the documented headers
 */
public record ContractResponse(String code, String pointer, List<ContractBody> bodies, List<ContractHeader> headers) {
    /** All media types of the body. */
    public List<String> mediaTypes() {
        return bodies.stream().map(ContractBody::mediaType).toList();
    }

    /** The JSON body for a media type: the body of this type, or otherwise {@link #json()}. */
    public Optional<ContractBody> json(String mediaType) {
        return bodies.stream()
                .filter(body -> body.kind() == BodyKind.JSON && body.mediaType().equalsIgnoreCase(mediaType))
                .findFirst()
                .or(this::json);
    }

    /** The JSON body whose schema restricts or describes values; empty if there is none. */
    public Optional<ContractBody> json() {
        return bodies.stream()
                .filter(body -> body.kind() == BodyKind.JSON)
                .findFirst()
                .filter(body -> bodies.size() == 1 || body.isDescribed());
    }
}
