package com.junction.contract.replay;

import com.junction.contract.document.JsonText;
import java.util.List;
import okhttp3.Headers;
import tools.jackson.databind.JsonNode;

/** What Prism finds wrong, which it says in a header of its answer. */
public final class PrismFindings {
    private static final String VIOLATIONS = "sl-violations";

    private PrismFindings() {}

    /** The keywords that the request breaks; its own answer it judges too. */
    public static List<String> ofRequest(Headers headers) {
        JsonNode violations = JsonText.parse(String.valueOf(headers.get(VIOLATIONS)));
        return violations == null
                ? List.of()
                : violations
                        .valueStream()
                        .filter(violation ->
                                violation.path("location").path(0).asString("").equals("request"))
                        .map(violation -> violation.path("code").asString(""))
                        .toList();
    }
}
