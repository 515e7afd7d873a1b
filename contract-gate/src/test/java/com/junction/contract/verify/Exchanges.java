package com.junction.contract.verify;

import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.plan.Case;
import com.junction.contract.plan.CaseKind;
import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.Exchange.WireRequest;
import com.junction.contract.replay.Exchange.WireResponse;
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.schema.JsonText;
import com.junction.contract.schema.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Exchanges of the only operation of a small document. */
record Exchanges(Contract contract) {
    static final Headers JSON = Headers.of("Content-Type", "application/json");

    /**
     * Exchanges of an operation.
     *
     * @param paths the path with its operation, in YAML
     */
    static Exchanges of(Path folder, String paths) throws IOException {
        return new Exchanges(Contract.read(
                Files.writeString(folder.resolve("document.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths: {%s}
                components:
                  securitySchemes:
                    key: {type: apiKey, in: header, name: X-Key}
                    other: {type: apiKey, in: header, name: X-Other-Key}
                    token: {type: apiKey, in: query, name: token}
                    session: {type: apiKey, in: cookie, name: session}
                    basic: {type: http, scheme: basic}
                    bearer: {type: http, scheme: bearer}
                    custom: {type: http, scheme: ApiToken}
                """.formatted(paths.replace("\n", " ")))));
    }

    JsonSchemas schemas() {
        return new JsonSchemas(contract);
    }

    ContractOperation operation() {
        return contract.operations().get(0);
    }

    /** A case without parameters and a body, which asks for a status or for none. */
    Case asking(CaseKind kind, @Nullable Integer status) {
        return planned(kind, Map.of(), null, Optional.ofNullable(status));
    }

    /** A valid case with parameters and a body in JSON. */
    Case sending(Map<String, String> parameters, @Nullable String body) {
        return planned(CaseKind.VALID, parameters, body, Optional.empty());
    }

    private Case planned(
            CaseKind kind, Map<String, String> parameters, @Nullable String body, Optional<Integer> status) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        parameters.forEach((key, value) -> values.put(key, Objects.requireNonNull(JsonText.parse(value))));
        return new Case(
                operation(),
                kind,
                "",
                operation().method(),
                values,
                body == null ? null : JsonText.parse(body),
                Map.of(),
                status);
    }

    /** A request as it stands on the wire: a line with method and target, headers, an empty line, and the body. */
    static WireRequest request(String wire) {
        String[] parts = wire.split("\n\n", 2);
        String[] head = parts[0].split("\n");
        String[] line = head[0].split(" ");
        Headers.Builder headers = new Headers.Builder();
        for (int i = 1; i < head.length; i++) {
            headers.add(head[i]);
        }
        return new WireRequest(line[0], "http://localhost", line[1], headers.build(), parts.length > 1 ? parts[1] : "");
    }

    static WireResponse response(int status, Headers headers, String body) {
        return new WireResponse(status, headers, body, Duration.ZERO);
    }

    static Exchange answered(Case planned, WireResponse response) {
        return new Exchange(planned, null, response, null, null, null);
    }

    /** The violations without the pointer of the operation. */
    List<String> texts(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.rule() + " "
                        + violation.document().replace(operation().pointer(), "") + ": " + violation.message())
                .toList();
    }
}
