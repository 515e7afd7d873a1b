package com.junction.contract.coverage;

import com.junction.contract.coverage.CoverageItem.Kind;
import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.document.ContractResponse;
import com.junction.contract.document.SchemaView;
import com.junction.contract.plan.Case;
import com.junction.contract.plan.CaseKind;
import com.junction.contract.plan.LeftOut;
import com.junction.contract.plan.Plan;
import com.junction.contract.plan.RequestValues;
import com.junction.contract.prism.Preference;
import com.junction.contract.replay.Exchange;
import com.junction.contract.tree.Place;
import com.junction.contract.verify.Judgement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Finds the items of a contract, and those that judged exchanges show. */
public final class CoverageReader {
    private static final int LARGE = 64 << 10;
    private static final String REQUEST = "request";

    /** How many statuses a reason names. */
    private static final int STATUSES = 3;

    private final Plan plan;
    private final boolean ofMock;
    private final Map<String, String> excuses;
    private final SchemaWalk walk;
    private final Map<CoverageItem, ContractOperation> all = new LinkedHashMap<>();
    /** The responses that can show an item of a schema. */
    private final Map<CoverageItem, Set<CoverageItem>> shownBy = new HashMap<>();

    private final Set<CoverageItem> reached = new LinkedHashSet<>();
    private final Set<CoverageItem> accepted = new LinkedHashSet<>();
    private final Map<String, JsonNode> lastBodies = new HashMap<>();

    /**
     * A reader that has not seen any item yet.
     *
     * @param ofMock whether cases are sent to a mock, which can be asked for a response
     * @param excuses the reasons of operations that need not be verified, by operation
     */
    public CoverageReader(Plan plan, boolean ofMock, Map<String, String> excuses) {
        this.plan = plan;
        this.ofMock = ofMock;
        this.excuses = excuses;
        this.walk = new SchemaWalk(plan.schemas());
        Map<String, List<Case>> cases = plan.casesByOperation();
        plan.contract()
                .operations()
                .forEach(operation -> readOperation(operation, cases.getOrDefault(operation.name(), List.of())));
    }

    private void readOperation(ContractOperation operation, List<Case> cases) {
        Set<CoverageItem> items = new LinkedHashSet<>();
        items.add(operation(operation));
        for (ContractParameter parameter : operation.parameters()) {
            items.add(parameter(operation, parameter, "valid"));
            if (!parameter.required()) {
                items.add(parameter(operation, parameter, "absent"));
            }
            Set<CoverageItem> inSchema = new LinkedHashSet<>();
            walk.all(parameter.schema(), inSchema);
            inSchema.removeIf(this::isOfNull);
            items.addAll(inSchema);
        }
        operation.body().ifPresent(body -> {
            items.add(mediaType(operation, REQUEST, body.mediaType()));
            Set<CoverageItem> inSchema = new LinkedHashSet<>();
            walk.all(body.schema(), inSchema);
            // A body cannot be null as a whole.
            String member = Pattern.quote("#" + body.schema().pointer()) + "/(any|one)Of/\\d+";
            inSchema.removeIf(item -> item.place().matches(member) && isOfNull(item));
            items.addAll(inSchema);
        });
        requestExamples(operation).forEach(example -> items.add(example(operation, example)));
        for (ContractResponse response : operation.responses()) {
            items.add(response(operation, response));
            for (ContractBody body : response.bodies()) {
                items.add(mediaType(operation, response.code(), body.mediaType()));
            }
            response.json().ifPresent(json -> {
                Set<CoverageItem> inSchema = new LinkedHashSet<>();
                walk.all(json.schema(), inSchema);
                inSchema.forEach(item -> shownBy.computeIfAbsent(item, key -> new LinkedHashSet<>())
                        .add(response(operation, response)));
                items.addAll(inSchema);
            });
        }
        items.forEach(item -> add(item, operation));
        // Only the plan knows invalid values and examples.
        cases.stream().flatMap(planned -> planned(planned).stream()).forEach(item -> add(item, operation));
    }

    private List<RequestValues.Example> requestExamples(ContractOperation operation) {
        RequestValues values = plan.requests().get(operation);
        return values == null ? List.of() : values.examples();
    }

    /** Operations share schemas. A shared item belongs to an operation that is verified, if there is one. */
    private void add(CoverageItem item, ContractOperation operation) {
        all.merge(item, operation, (first, other) -> isVerified(first) ? first : other);
    }

    private boolean isVerified(ContractOperation operation) {
        return !plan.leftOut().containsKey(operation) && !excuses.containsKey(operation.name());
    }

    /** Whether an item is of a schema that allows only null. */
    private boolean isOfNull(CoverageItem item) {
        return SchemaView.of(plan.contract().tree().at(item.place().substring(1)))
                .isNull();
    }

    private List<CoverageItem> planned(Case planned) {
        List<CoverageItem> items = new ArrayList<>();
        if (planned.kind() == CaseKind.INVALID) {
            planned.operation().parameters().stream()
                    .filter(parameter -> breaks(planned, parameter))
                    .forEach(parameter -> items.add(parameter(planned.operation(), parameter, "invalid")));
        }
        if (planned.label().matches("example .*|documented example")) {
            items.add(new CoverageItem(Kind.EXAMPLE, planned.operation().name(), planned.label()));
        }
        return items;
    }

    private boolean breaks(Case planned, ContractParameter parameter) {
        JsonNode value = planned.parameters().get(parameter.key());
        return value != null
                && !plan.schemas().validate(value, parameter.schema()).isEmpty();
    }

    /**
     * Adds the items that an exchange shows. An inconclusive exchange shows none.
     *
     * @throws com.junction.contract.schema.LimitReachedException if finding them takes too long; then nothing is added
     */
    public synchronized void add(Exchange exchange) {
        if (exchange.inconclusive().filter(Judgement.ACCEPTED_BY_MOCK::equals).isPresent()) {
            accepted.addAll(planned(exchange.planned()));
        }
        Optional<Exchange.WireResponse> answer = exchange.answer();
        if (exchange.inconclusive().isPresent() || answer.isEmpty()) {
            return;
        }
        Case planned = exchange.planned();
        ContractOperation operation = planned.operation();
        Set<CoverageItem> tried = new LinkedHashSet<>();
        if (planned.kind() != CaseKind.UNSUPPORTED_METHOD) {
            tried.add(operation(operation));
        }
        tried.addAll(planned(planned));
        if (planned.kind() == CaseKind.VALID) {
            addRequest(planned, tried);
        }
        exchange.documented().ifPresent(response -> addResponse(operation, response, answer.get(), tried));
        reached.addAll(tried);
    }

    private void addRequest(Case planned, Set<CoverageItem> tried) {
        ContractOperation operation = planned.operation();
        for (ContractParameter parameter : operation.parameters()) {
            JsonNode value = planned.parameters().get(parameter.key());
            tried.add(parameter(operation, parameter, value == null ? "absent" : "valid"));
            if (value != null) {
                walk.reached(value, parameter.schema(), tried);
            }
        }
        JsonNode sent = planned.body();
        requestExamples(operation).stream()
                .filter(example -> example.value()
                        .equals(
                                example.of().equals(RequestValues.BODY)
                                        ? sent
                                        : planned.parameters().get(example.of())))
                .forEach(example -> tried.add(example(operation, example)));
        operation.body().filter(body -> sent != null).ifPresent(body -> {
            tried.add(mediaType(operation, REQUEST, body.mediaType()));
            if (sent != null) {
                walk.reached(sent, body.schema(), tried);
            }
        });
    }

    private void addResponse(
            ContractOperation operation,
            ContractResponse response,
            Exchange.WireResponse answer,
            Set<CoverageItem> tried) {
        tried.add(response(operation, response));
        String type = String.valueOf(answer.headers().get("Content-Type"));
        String actual = ContractBody.withoutParameters(type);
        response.bodies().stream()
                .filter(body -> ContractBody.withoutParameters(body.mediaType()).equals(actual))
                .forEach(body -> tried.add(mediaType(operation, response.code(), body.mediaType())));
        JsonNode body = answer.json();
        Optional<ContractBody> declared = response.json(type);
        if (body == null || declared.isEmpty()) {
            return;
        }
        Place schema = declared.get().schema();
        // Many responses in a row are equal. Large ones are not kept, to save memory.
        JsonNode last = answer.size() > LARGE ? null : lastBodies.put(schema.pointer(), body);
        if (!body.equals(last)) {
            walk.reached(body, schema, tried);
        }
    }

    /** Returns the coverage so far. */
    public Coverage read() {
        List<CoverageItem> seen = new ArrayList<>();
        Map<CoverageItem, String> notCalled = new LinkedHashMap<>();
        Map<CoverageItem, String> unreachable = new LinkedHashMap<>();
        Map<CoverageItem, String> missed = new LinkedHashMap<>();
        all.forEach((item, operation) -> {
            LeftOut leftOut = plan.leftOut().get(operation);
            if (reached.contains(item)) {
                seen.add(item);
            } else if (leftOut != null && leftOut.excused()) {
                notCalled.put(item, leftOut.why());
            } else {
                whyNot(item, operation)
                        .ifPresentOrElse(why -> unreachable.put(item, why), () -> missed.put(item, whyMissed(item)));
            }
        });
        return new Coverage(seen, notCalled, unreachable, missed);
    }

    private Optional<String> whyNot(CoverageItem item, ContractOperation operation) {
        String excuse = excuses.get(operation.name());
        if (excuse != null) {
            return Optional.of("excused: " + excuse);
        }
        if (accepted.contains(item)) {
            return Optional.of(Judgement.ACCEPTED_BY_MOCK);
        }
        if (item.kind() != Kind.RESPONSE && item.kind() != Kind.MEDIA_TYPE) {
            return Optional.empty();
        }
        String code = item.detail().replaceFirst(" .*", "");
        boolean ofRequest = item.kind() == Kind.MEDIA_TYPE && code.equals(REQUEST);
        if (ofMock && !ofRequest && !Preference.isPossible(code)) {
            return Optional.of("a mock cannot be asked for this status");
        }
        // A real server may reject every request, so that the media type of the requests says nothing.
        boolean another = item.kind() == Kind.MEDIA_TYPE
                && (ofMock || !ofRequest)
                && reached.contains(
                        ofRequest ? operation(operation) : new CoverageItem(Kind.RESPONSE, operation.name(), code));
        return another ? Optional.of("the cases request another media type") : Optional.empty();
    }

    private String whyMissed(CoverageItem item) {
        String code = item.detail().replaceFirst(" .*", "");
        return switch (item.kind()) {
            case OPERATION -> "no response of the operation was judged";
            case RESPONSE -> "no response with this status was judged";
            case MEDIA_TYPE ->
                code.equals(REQUEST) ? "no valid request with it was judged" : "no response " + code + " was judged";
            case PARAMETER -> "no request with it was judged";
            case EXAMPLE -> "no case with it was judged";
            case ENUM_VALUE, KEYWORD -> {
                Set<CoverageItem> responses = shownBy.getOrDefault(item, Set.of());
                yield responses.isEmpty()
                        ? "no valid request with it was judged"
                        : responses.stream().anyMatch(reached::contains)
                                ? "no response that was judged has it"
                                : "no response "
                                        + responses.stream()
                                                .map(CoverageItem::detail)
                                                .distinct()
                                                .limit(STATUSES)
                                                .collect(Collectors.joining(", "))
                                        + " was judged";
            }
        };
    }

    private static CoverageItem operation(ContractOperation operation) {
        return new CoverageItem(Kind.OPERATION, operation.name(), "");
    }

    private static CoverageItem response(ContractOperation operation, ContractResponse response) {
        return new CoverageItem(Kind.RESPONSE, operation.name(), response.code());
    }

    private static CoverageItem parameter(ContractOperation operation, ContractParameter parameter, String partition) {
        return new CoverageItem(Kind.PARAMETER, operation.name(), parameter.key() + " " + partition);
    }

    private static CoverageItem example(ContractOperation operation, RequestValues.Example example) {
        return new CoverageItem(Kind.EXAMPLE, operation.name(), example.of() + " " + example.label());
    }

    private static CoverageItem mediaType(ContractOperation operation, String of, String mediaType) {
        return new CoverageItem(Kind.MEDIA_TYPE, operation.name(), of + " " + mediaType);
    }
}
