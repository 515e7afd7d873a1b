package com.junction.contract.plan;

import com.junction.contract.document.BodyKind;
import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractResponse;
import com.junction.contract.plan.values.PlannedValues;
import com.junction.contract.prism.AnswerableResponses;
import com.junction.contract.server.Answer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import okhttp3.Headers;
import okhttp3.MediaType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The answers that the cases of a plan ask for, as a server gives them that conforms to the document. */
public final class PlannedAnswers {
    private static final int SUCCESS = 200;

    private final Plan plan;
    private @Nullable ResponseTexts texts;

    /** The answers of a plan. */
    public PlannedAnswers(Plan plan) {
        this.plan = plan;
    }

    /** The answer to a case that the document allows. */
    public Answer to(Case planned) {
        int status = planned.status().orElseGet(() -> success(planned.operation()));
        Optional<ContractResponse> response = planned.documented(status);
        Headers.Builder headers =
                response.map(texts()::headers).orElse(Headers.of()).newBuilder();
        Optional<ContractBody> content = response.flatMap(declared -> content(declared, planned));
        content.ifPresent(declared -> headers.set("Content-Type", AnswerableResponses.mediaType(declared)));
        boolean head = planned.method().equals("HEAD");
        String body =
                head ? "" : content.map(declared -> body(declared, planned)).orElse("");
        return new Answer(status, headers.build(), body, false).in(charset(content));
    }

    /** The JSON body that a case asks for by its name; empty if any will do. */
    public Optional<JsonNode> exampleFor(Case planned) {
        return planned.status()
                .flatMap(planned::documented)
                .flatMap(ContractResponse::json)
                .flatMap(json -> planned.example().flatMap(name -> example(json, name)));
    }

    private synchronized ResponseTexts texts() {
        ResponseTexts known = texts;
        if (known == null) {
            known = new ResponseTexts(new PlannedValues(
                    plan.contract(),
                    plan.schemas(),
                    plan.settings().closedEnums(),
                    plan.settings().budget()));
            texts = known;
        }
        return known;
    }

    private static int success(ContractOperation operation) {
        return operation
                .success()
                .map(response -> Integer.parseInt(response.code()))
                .orElse(SUCCESS);
    }

    /** The body in the media type that is asked for, else in JSON, else the first one. */
    private static Optional<ContractBody> content(ContractResponse response, Case planned) {
        String wanted = planned.headers().get("Accept");
        return response.bodies().stream()
                .filter(body -> body.mediaType().equalsIgnoreCase(wanted))
                .findFirst()
                .or(response::json)
                .or(() -> response.bodies().stream().findFirst());
    }

    private static Charset charset(Optional<ContractBody> content) {
        return content.filter(declared -> declared.kind() != BodyKind.JSON)
                .map(declared -> MediaType.parse(declared.mediaType()))
                .map(MediaType::charset)
                .orElse(StandardCharsets.UTF_8);
    }

    private String body(ContractBody declared, Case planned) {
        return declared.kind() == BodyKind.JSON
                ? planned.example()
                        .flatMap(name -> example(declared, name))
                        .or(() -> example(declared, ResponsePlanner.FIRST))
                        .or(() -> texts().value(declared.schema()))
                        .map(JsonNode::toString)
                        .orElse("")
                : texts().body(declared);
    }

    private Optional<JsonNode> example(ContractBody declared, String name) {
        JsonNode example =
                plan.served().at(declared.place().pointer()).path("examples").path(name);
        return example.has("value") ? Optional.of(example.path("value")) : Optional.empty();
    }
}
