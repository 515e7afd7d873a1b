package com.junction.contract.document;

import java.util.List;
import java.util.Optional;

/**
 * A documented response.
 *
 * @param code a status, a range such as {@code 4XX}, or {@code default}
 * @param pointer its place in the document
 * @param mediaTypes all that it may come in
 * @param body the JSON body, where it has one
 * @param requiredHeaders the headers that must be there
 */
public record ContractResponse(
        String code,
        String pointer,
        List<String> mediaTypes,
        Optional<ContractBody> body,
        List<String> requiredHeaders) {}
