package com.junction.contract.recorded;

import com.junction.contract.document.BodyKind;
import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.OperationMatcher;
import com.junction.contract.document.OperationMatcher.Match;
import com.junction.contract.http.UrlEncodedForm;
import com.junction.contract.plan.Case;
import com.junction.contract.plan.CaseKind;
import com.junction.contract.prism.Preference;
import com.junction.contract.replay.BodyText;
import com.junction.contract.replay.Exchange.WireRequest;
import com.junction.contract.replay.Exchange.WireResponse;
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.schema.JsonText;
import com.junction.contract.tree.Place;
import com.junction.recording.HarRecorder;
import com.junction.recording.Redaction;
import de.sstoehr.harreader.model.HarContent;
import de.sstoehr.harreader.model.HarEntry;
import de.sstoehr.harreader.model.HarHeader;
import de.sstoehr.harreader.model.HarPostData;
import de.sstoehr.harreader.model.HarPostDataParam;
import de.sstoehr.harreader.model.HarRequest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads an entry of a HAR file as a case of the contract. */
final class EntryReader {
    /** The longest URL, in characters: longer than servers accept, and short enough for OkHttp. */
    private static final int LONGEST_URL = 1 << 16;

    private static final int LONGEST_NOTE = 200;
    private static final int FIRST_FINAL_STATUS = 200;
    private static final int LAST_STATUS = 999;

    /** Hides secrets in notes. */
    private static final Redaction REDACTION = new Redaction(Set.of());

    private final OperationMatcher operations;
    private final ParameterReader parameters;
    private final JsonSchemas schemas;

    EntryReader(Contract contract, JsonSchemas schemas) {
        this.operations = new OperationMatcher(contract);
        this.schemas = schemas;
        this.parameters = new ParameterReader(schemas);
    }

    /** @throws UnreadableEntryException if the entry is of another API, or has a part that cannot be read */
    Recorded read(@Nullable HarEntry entry, String label) throws UnreadableEntryException {
        if (entry == null) {
            throw new UnreadableEntryException("it is null");
        }
        HttpUrl url = url(entry.request());
        String method = String.valueOf(entry.request().method());
        Match match = operations
                .find(method, url.encodedPath(), url.encodedQuery())
                .orElseThrow(() -> new UnreadableEntryException(
                        "the document has no operation " + shown(method) + " " + shown(url.encodedPath())));
        ContractOperation operation = match.operation();
        int status = entry.response().status();
        if (status < FIRST_FINAL_STATUS || status > LAST_STATUS) {
            throw new UnreadableEntryException("there is no response");
        }
        RecordedCredentials credentials = new RecordedCredentials(operation);
        Headers headers = credentials.in(sent(entry.request()));
        HttpUrl shown = credentials.in(url);
        Map<String, JsonNode> values = parameters.read(match, url, headers);
        String text = body(entry.request().postData());
        if (text.isEmpty() && isLeftOut(entry.request())) {
            throw new UnreadableEntryException("the recording does not have the body of its request");
        }
        JsonNode body = text.isEmpty() ? null : value(operation, text);
        WireRequest request = new WireRequest(
                method,
                url.scheme() + "://" + url.host() + ":" + url.port(),
                shown.encodedPath().substring(match.prefix().length())
                        + (shown.encodedQuery() == null ? "" : "?" + shown.encodedQuery()),
                headers,
                text);
        Headers received = headers(entry.response().headers());
        WireResponse response = new WireResponse(
                status,
                received,
                body(entry.response().content(), received.get("Content-Type")),
                Duration.ofMillis(Objects.requireNonNullElse(entry.time(), 0)));
        boolean complete = operation.parameters().stream()
                        .allMatch(parameter -> !parameter.required() || values.containsKey(parameter.key()))
                && (body != null || operation.body().isEmpty() || !operation.bodyRequired());
        CaseKind kind =
                complete && schemas.validate(operation, values, body).isEmpty() ? CaseKind.VALID : CaseKind.INVALID;
        Optional<Integer> wish = Optional.of(status)
                .filter(code ->
                        kind == CaseKind.VALID && operation.response(code).isPresent());
        Map<String, String> preference =
                wish.map(code -> Preference.status(code).headers()).orElse(Map.of());
        return new Recorded(
                new Case(operation, kind, "recorded: " + label, method, values, body, Map.of(), Optional.of(status)),
                new Case(operation, kind, "sent again: " + label, method, values, body, preference, wish),
                request,
                response,
                unjudged(operation, values, body, response, entry.response().content()));
    }

    private @Nullable String unjudged(
            ContractOperation operation,
            Map<String, JsonNode> values,
            @Nullable JsonNode body,
            WireResponse response,
            @Nullable HarContent content) {
        if (response.body().isEmpty() && isLeftOut(content)) {
            return "the recording does not have the body of its response";
        }
        return hidesWhatItNeeds(operation, values, body, response)
                ? "a hidden value cannot be judged by its schema"
                : null;
    }

    /** Recorders may omit a body, but then record its size. */
    private static boolean isLeftOut(@Nullable HarContent content) {
        return content != null && (isPositive(content.size()) || isLeftOut(content.comment()));
    }

    private static boolean isLeftOut(HarRequest request) {
        HarPostData body = request.postData();
        return isPositive(request.bodySize()) || (body != null && isLeftOut(body.comment()));
    }

    private static boolean isPositive(@Nullable Long size) {
        return size != null && size > 0;
    }

    private static boolean isLeftOut(@Nullable String comment) {
        return comment != null && comment.startsWith(HarRecorder.LEFT_OUT);
    }

    private static HttpUrl url(HarRequest request) throws UnreadableEntryException {
        String text = String.valueOf(request.url());
        HttpUrl url = text.length() > LONGEST_URL ? null : HttpUrl.parse(text);
        if (url == null) {
            throw new UnreadableEntryException("its URL cannot be read");
        }
        return url;
    }

    private static String shown(String text) {
        String brief = text.length() <= LONGEST_NOTE ? text : text.substring(0, LONGEST_NOTE) + "…";
        return REDACTION.text(brief).replaceAll("\\p{C}", "?");
    }

    private boolean hidesWhatItNeeds(
            ContractOperation operation, Map<String, JsonNode> values, @Nullable JsonNode body, WireResponse response) {
        boolean parameter = operation.parameters().stream()
                .anyMatch(each -> isHiddenWrongly(values.get(each.key()), each.schema()));
        boolean sent = operation.body().stream().anyMatch(each -> isHiddenWrongly(body, each.schema()));
        boolean received = operation
                .response(response.status())
                .flatMap(documented -> documented.json())
                .filter(json -> isHiddenWrongly(response.json(), json.schema()))
                .isPresent();
        return parameter || sent || received;
    }

    private boolean isHiddenWrongly(@Nullable JsonNode value, Place schema) {
        return value != null
                && schemas.validate(value, schema).stream()
                        .anyMatch(finding ->
                                value.at(finding.instance()).asString("").equals(Redaction.HIDDEN));
    }

    private @Nullable JsonNode value(ContractOperation operation, String text) throws UnreadableEntryException {
        ContractBody declared = operation.body().orElse(null);
        if (declared == null) {
            return null;
        }
        if (declared.kind() == BodyKind.MULTIPART) {
            throw new UnreadableEntryException("multipart bodies cannot be read");
        }
        JsonNode json = JsonText.parse(text);
        return switch (declared.kind()) {
            case JSON -> json == null ? JsonNodeFactory.instance.stringNode(text) : json;
            case FORM -> parameters.form(text, declared.schema());
            default -> JsonNodeFactory.instance.stringNode(text);
        };
    }

    /** Skips the pseudo-headers of HTTP/2, and the encoding of a body, which is recorded decompressed. */
    private static Headers headers(List<HarHeader> recorded) throws UnreadableEntryException {
        Headers.Builder headers = new Headers.Builder();
        for (HarHeader header : recorded) {
            if (header == null) {
                throw new UnreadableEntryException("one of its headers is null");
            }
            String name = String.valueOf(header.name());
            if (!name.startsWith(":") && !name.equalsIgnoreCase("content-encoding")) {
                add(headers, name, String.valueOf(header.value()));
            }
        }
        return headers.build();
    }

    private static void add(Headers.Builder headers, String name, String value) throws UnreadableEntryException {
        // OkHttp checks only the name. A line end in the value would start another header.
        if (value.chars().anyMatch(letter -> (letter < ' ' && letter != '\t') || letter == 0x7F)) {
            throw new UnreadableEntryException("it has a header that HTTP does not allow");
        }
        try {
            headers.addUnsafeNonAscii(name, value);
        } catch (IllegalArgumentException e) {
            // OkHttp's message quotes the header.
            throw new UnreadableEntryException("it has a header that HTTP does not allow");
        }
    }

    /** Some recorders keep the media type only beside the body. */
    private static Headers sent(HarRequest request) throws UnreadableEntryException {
        Headers headers = headers(request.headers());
        HarPostData body = request.postData();
        String type = body == null ? null : body.mimeType();
        if (headers.get("Content-Type") != null || type == null || type.isEmpty()) {
            return headers;
        }
        Headers.Builder typed = headers.newBuilder();
        add(typed, "Content-Type", type);
        return typed.build();
    }

    private static String body(@Nullable HarPostData sent) {
        if (sent == null) {
            return "";
        }
        if (sent.text() != null && !sent.text().isEmpty()) {
            return sent.text();
        }
        HttpUrl.Builder form = UrlEncodedForm.builder();
        Objects.requireNonNullElse(sent.params(), List.<HarPostDataParam>of()).stream()
                .filter(Objects::nonNull)
                .forEach(field -> form.addQueryParameter(String.valueOf(field.name()), field.value()));
        return Objects.requireNonNullElse(form.build().encodedQuery(), "");
    }

    private static BodyText body(@Nullable HarContent received, @Nullable String type) throws UnreadableEntryException {
        if (received == null || received.text() == null) {
            return new BodyText("", null);
        }
        if (!"base64".equals(received.encoding())) {
            return new BodyText(received.text(), null);
        }
        try {
            return BodyText.of(Base64.getMimeDecoder().decode(received.text()), type);
        } catch (IllegalArgumentException e) {
            throw new UnreadableEntryException("its body is not in Base64");
        }
    }
}
