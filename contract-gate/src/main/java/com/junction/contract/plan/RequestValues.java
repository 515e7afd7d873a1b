package com.junction.contract.plan;

import com.junction.contract.document.ContractParameter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the cases of an operation share: each case differs from these values in the part that it tries.
 *
 * @param parameters the first values, by {@link ContractParameter#key()}
 * @param body the first body; null if there is none
 * @param given the keys of the parameters whose values the user gave; {@link #BODY} for the body
 * @param examples the examples of the document that cases send
 */
public record RequestValues(
        Map<String, JsonNode> parameters, @Nullable JsonNode body, Set<String> given, List<Example> examples) {
    /** Stands for the body among the keys of parameters, which have a space. */
    public static final String BODY = "body";

    static final RequestValues NONE = new RequestValues(Map.of(), null, Set.of(), List.of());

    /**
     * An example of the document.
     *
     * @param of the key of its parameter, or {@link #BODY}
     * @param label {@code example}, with the name of the example if it has one
     */
    public record Example(String of, String label, JsonNode value) {}
}
