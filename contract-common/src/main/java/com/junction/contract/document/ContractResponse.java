package com.junction.contract.document;

import java.util.List;
import java.util.Optional;

/**
 * A documented response.
 *
 * @param code a status, a range such as {@code 4XX}, or {@code default}
 * @param pointer its place in the document
 * @param bodies what it may come with, by media type
 * @param headers what it has besides
 */
public record ContractResponse(String code, String pointer, List<ContractBody> bodies, List<ContractHeader> headers) {
    /** All media types that it may come in. */
    public List<String> mediaTypes() {
        return bodies.stream().map(ContractBody::mediaType).toList();
    }

    /** The JSON body that an answer of a media type has: the one of this type, else {@link #json()}. */
    public Optional<ContractBody> json(String mediaType) {
        return bodies.stream()
                .filter(body -> body.kind() == BodyKind.JSON && body.mediaType().equalsIgnoreCase(mediaType))
                .findFirst()
                .or(this::json);
    }

    /** The JSON body, where it has one whose schema says something. */
    public Optional<ContractBody> json() {
        return bodies.stream()
                .filter(body -> body.kind() == BodyKind.JSON)
                .findFirst()
                .filter(body -> bodies.size() == 1 || body.isDescribed());
    }
}
