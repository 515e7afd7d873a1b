package com.junction.contract.plan;

import com.junction.contract.document.BodyKind;
import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractResponse;
import com.junction.contract.document.JsonSchemas;
import com.junction.contract.document.LimitReachedException;
import com.junction.contract.server.Answer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import okhttp3.Headers;
import okhttp3.MediaType;
import tools.jackson.databind.JsonNode;

/** The answers that the cases of a plan ask for: what a server gives that does as the document says. */
public final class PlannedAnswers {
    private static final int SUCCESS = 200;

    private final Plan plan;
    private final PlannedValues values;
    private final PlannedHeaders headers;

    /** The answers of a plan. */
    public PlannedAnswers(Plan plan) {
        this.plan = plan;
        this.values = new PlannedValues(plan.contract(), new JsonSchemas(plan.contract()), plan.settings());
        this.headers = new PlannedHeaders(plan.contract().tree(), values);
    }

    /** The answer to a case that the document allows: its status, and the headers and the body that belong to it. */
    public Answer to(Case planned) {
        int status = planned.status().orElseGet(() -> success(planned.operation()));
        Optional<ContractResponse> response = planned.documented(status);
        Headers.Builder all = response.map(headers::of).orElse(Headers.of()).newBuilder();
        Optional<ContractBody> content = response.flatMap(declared -> content(declared, planned));
        content.ifPresent(declared -> all.set("Content-Type", mediaType(declared)));
        boolean head = planned.method().equals("HEAD");
        String body =
                head ? "" : content.map(declared -> body(declared, planned)).orElse("");
        return new Answer(status, all.build(), body, false).in(charset(content));
    }

    private static int success(ContractOperation operation) {
        return operation
                .success()
                .map(response -> Integer.parseInt(response.code()))
                .orElse(SUCCESS);
    }

    /** In the media type that is asked for; else in JSON where that is a choice. */
    private static Optional<ContractBody> content(ContractResponse response, Case planned) {
        String wanted = planned.headers().get("Accept");
        return response.bodies().stream()
                .filter(body -> body.mediaType().equalsIgnoreCase(wanted))
                .findFirst()
                .or(response::json)
                .or(() -> response.bodies().stream().findFirst());
    }

    private static String mediaType(ContractBody declared) {
        if (!declared.mediaType().contains("*")) {
            return declared.mediaType();
        }
        boolean text = declared.mediaType().startsWith("text/");
        return text ? "text/plain" : declared.kind() == BodyKind.JSON ? "application/json" : "application/octet-stream";
    }

    private static Charset charset(Optional<ContractBody> content) {
        return content.filter(declared -> declared.kind() != BodyKind.JSON)
                .map(declared -> MediaType.parse(declared.mediaType()))
                .map(MediaType::charset)
                .orElse(StandardCharsets.UTF_8);
    }

    private String body(ContractBody declared, Case planned) {
        if (declared.kind() == BodyKind.JSON) {
            return planned.example()
                    .flatMap(name -> example(declared, name))
                    .or(() -> example(declared, ResponsePlanner.FIRST))
                    .or(() -> value(declared))
                    .map(JsonNode::toString)
                    .orElse("");
        }
        return value(declared)
                .filter(JsonNode::isValueNode)
                .map(SchemaReader::fullText)
                .orElse("text");
    }

    private Optional<JsonNode> value(ContractBody declared) {
        try {
            return values.of(declared.schema());
        } catch (UnplannableException | LimitReachedException e) {
            return Optional.empty();
        }
    }

    private Optional<JsonNode> example(ContractBody declared, String name) {
        JsonNode examples =
                plan.served().at(declared.place().pointer()).path("examples").path(name);
        return examples.has("value") ? Optional.of(examples.path("value")) : Optional.empty();
    }
}
