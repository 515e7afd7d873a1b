package com.junction.contract.mutation;

import static com.junction.contract.mutation.ClientFault.reads;
import static com.junction.contract.mutation.ClientFault.sends;
import static com.junction.contract.mutation.ClientFault.writes;
import static com.junction.contract.mutation.JsonEdits.properties;
import static com.junction.contract.mutation.JsonEdits.text;

import com.junction.contract.document.ContractParameter;
import com.junction.contract.document.Credential;
import com.junction.contract.mutation.ClientFault.Sending;
import com.junction.contract.plan.values.Edits;
import com.junction.contract.plan.values.Variant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The faults of clients. */
final class ClientFaults {
    private static final Pattern UUID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ClientFaults() {}

    /** All faults, including those that no request of a document can show. */
    static List<ClientFault> all() {
        return Stream.of(ofCredentials(), ofParameters(), ofBodies(), ofDecoding())
                .flatMap(List::stream)
                .toList();
    }

    private static List<ClientFault> ofCredentials() {
        return List.of(
                sends("omits the credentials", credential((request, header) -> request.removeHeader(header))),
                sends("sends other credentials", credential((request, header) -> request.header(header, "another"))),
                sends(
                        "sends credentials to an operation that has none",
                        sending -> sending.operation().credentials().isEmpty()
                                ? sending.operation().foreignCredentials().stream()
                                        .filter(credential -> credential.in().equals("header"))
                                        .findFirst()
                                        .map(credential ->
                                                request(sending, request -> request.header(credential.name(), "key")))
                                : Optional.empty()),
                sends(
                        "repeats the credentials in the query",
                        sending -> headerCredential(sending)
                                .map(header -> url(sending, url -> url.addQueryParameter(header, "key")))));
    }

    private static List<ClientFault> ofParameters() {
        return List.of(
                sends(
                        "omits a header",
                        sending -> sending.operation().parameters().stream()
                                .filter(parameter -> parameter.in().equals("header"))
                                .map(ContractParameter::name)
                                .filter(name -> sending.request().header(name) != null)
                                .findFirst()
                                .map(name -> request(sending, request -> request.removeHeader(name)))),
                sends(
                        "omits a cookie",
                        sending -> Optional.ofNullable(sending.request().header("Cookie"))
                                .map(cookie -> request(sending, request -> request.removeHeader("Cookie")))),
                sends("encodes the path twice", path(path -> path.contains("%"), path -> path.replace("%", "%25"))),
                sends("does not encode the path", path(path -> path.contains("%2F"), path -> path.replace("%2F", "/"))),
                sends("adds a slash to the path", path(path -> !path.endsWith("/"), path -> path + "/")),
                sends("omits a query parameter", query((url, name) -> url.removeAllQueryParameters(name))),
                sends("sends a query parameter twice", query((url, name) -> url.addQueryParameter(name, "again"))),
                sends(
                        "renames a query parameter",
                        query((url, name) -> url.removeAllQueryParameters(name)
                                .addQueryParameter(name.toUpperCase(Locale.ROOT) + "_", "value"))),
                sends(
                        "encodes a query parameter twice",
                        sending -> Optional.ofNullable(sending.request().url().encodedQuery())
                                .filter(query -> query.contains("%"))
                                .map(query -> url(sending, url -> url.encodedQuery(query.replace("%", "%25"))))),
                sends(
                        "sends an absent query parameter as null",
                        sending -> sending.operation().parameters().stream()
                                .filter(parameter -> parameter.in().equals("query"))
                                .map(ContractParameter::name)
                                .filter(name -> sending.request().url().queryParameter(name) == null)
                                .findFirst()
                                .map(name -> url(sending, url -> url.addQueryParameter(name, "null")))),
                sends(
                        "uses another method",
                        sending -> Optional.of(request(
                                sending,
                                request -> request.method(
                                        "PROPFIND", sending.request().body())))));
    }

    private static List<ClientFault> ofBodies() {
        return List.of(
                sends("omits the body", body(body -> RequestBody.create(new byte[0], null))),
                sends("sends the body as text/plain", body(ClientFaults::asText)),
                sends(
                        "sends a body that is not described",
                        sending -> sending.operation().body().isEmpty()
                                        && !sending.request().method().equals("GET")
                                        && !sending.request().method().equals("HEAD")
                                ? Optional.of(request(
                                        sending,
                                        request -> request.method(
                                                sending.request().method(), RequestBody.create("{}", null))))
                                : Optional.empty()),
                writes("omits null from the body", properties((name, value) -> value.isNull(), Edits::without)),
                writes("omits a property from the body", properties((name, value) -> true, Edits::without)),
                writes(
                        "renames a property of the body",
                        properties(
                                (name, value) -> true,
                                (object, name) ->
                                        Edits.with(Edits.without(object, name), "_" + name, object.path(name)))),
                writes("sends a number as a string", JsonEdits::numberAsText),
                writes("sends a string in capitals", text(ClientFaults::inCapitals)),
                writes("omits the last item of a list", ClientFaults::withoutLastItem));
    }

    private static List<ClientFault> ofDecoding() {
        return List.of(
                reads("loses null", properties((name, value) -> value.isNull(), Edits::without)),
                reads("loses a property", properties((name, value) -> true, Edits::without)),
                reads(
                        "reads a property as null",
                        properties(
                                (name, value) -> !value.isNull(),
                                (object, name) -> Edits.with(object, name, JSON.nullNode()))),
                reads(
                        "loses an unknown property",
                        properties((name, value) -> name.endsWith(Variant.LATER), Edits::without)),
                reads(
                        "reads an unknown enum value as null",
                        node -> node.asString("").endsWith(Variant.LATER) ? List.of(JSON.nullNode()) : List.of()),
                reads(
                        "rounds a number",
                        node -> node.isNumber() && node.asDouble() != Math.rint(node.asDouble())
                                ? List.of(JSON.numberNode(Math.rint(node.asDouble())))
                                : List.of()),
                reads(
                        "truncates a large number",
                        node -> node.isNumber() && Math.abs(node.asDouble()) > Integer.MAX_VALUE
                                ? List.of(JSON.numberNode((int) node.asDouble()))
                                : List.of()),
                reads("reads a string in capitals", text(ClientFaults::inCapitals)),
                reads(
                        "changes the seconds of a time",
                        text(text ->
                                text.matches("\\d{4}-.*T.*") ? text.replaceFirst(":\\d\\d(?=[.Z+-])", ":59.5") : text)),
                reads(
                        "inverts a boolean",
                        node -> node.isBoolean() ? List.of(JSON.booleanNode(!node.asBoolean())) : List.of()),
                reads("loses the last item of a list", ClientFaults::withoutLastItem),
                reads("reverses a list", ClientFaults::fromItsEnd));
    }

    /** UUIDs stay as they are, because their case has no meaning (RFC 9562, section 4). */
    private static String inCapitals(String text) {
        return UUID.matcher(text).matches() ? text : text.toUpperCase(Locale.ROOT);
    }

    private static Optional<String> headerCredential(Sending sending) {
        return sending.operation().credentials().stream()
                .flatMap(Set::stream)
                .filter(credential -> credential.in().equals("header"))
                .map(Credential::name)
                .filter(name -> sending.request().header(name) != null)
                .findFirst();
    }

    private static Function<Sending, Optional<Request>> credential(BiConsumer<Request.Builder, String> change) {
        return sending ->
                headerCredential(sending).map(header -> request(sending, request -> change.accept(request, header)));
    }

    private static Function<Sending, Optional<Request>> path(Predicate<String> applies, UnaryOperator<String> change) {
        return sending -> Optional.of(sending.request().url().encodedPath())
                .filter(applies)
                .map(path -> url(sending, url -> url.encodedPath(change.apply(path))));
    }

    private static Function<Sending, Optional<Request>> query(BiConsumer<HttpUrl.Builder, String> change) {
        return sending -> sending.request().url().queryParameterNames().stream()
                .filter(name -> sending.operation().parameters().stream()
                        .anyMatch(parameter -> parameter.key().equals("query " + name)))
                .findFirst()
                .map(name -> url(sending, url -> change.accept(url, name)));
    }

    private static Function<Sending, Optional<Request>> body(UnaryOperator<RequestBody> change) {
        return sending -> Optional.ofNullable(sending.request().body())
                .filter(body -> !ClientFault.text(body).isEmpty())
                .map(body -> request(
                        sending, request -> request.method(sending.request().method(), change.apply(body))));
    }

    private static Request url(Sending sending, Consumer<HttpUrl.Builder> change) {
        HttpUrl.Builder url = sending.request().url().newBuilder();
        change.accept(url);
        return request(sending, request -> request.url(url.build()));
    }

    private static Request request(Sending sending, Consumer<Request.Builder> change) {
        Request.Builder request = sending.request().newBuilder();
        change.accept(request);
        return request.build();
    }

    private static RequestBody asText(RequestBody body) {
        return RequestBody.create(ClientFault.text(body), MediaType.get("text/plain; charset=utf-8"));
    }

    private static List<JsonNode> withoutLastItem(JsonNode node) {
        if (!(node instanceof ArrayNode array) || array.isEmpty()) {
            return List.of();
        }
        return List.of(Edits.sized(array, array.size() - 1, JSON.nullNode()));
    }

    private static List<JsonNode> fromItsEnd(JsonNode node) {
        List<JsonNode> items =
                new ArrayList<>(node.isArray() ? node.valueStream().toList() : List.of());
        Collections.reverse(items);
        JsonNode reversed = JSON.arrayNode().addAll(items);
        return node.isArray() && !reversed.equals(node) ? List.of(reversed) : List.of();
    }
}
