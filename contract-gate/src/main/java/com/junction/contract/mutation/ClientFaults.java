package com.junction.contract.mutation;

import static com.junction.contract.mutation.ClientFault.reads;
import static com.junction.contract.mutation.ClientFault.sends;
import static com.junction.contract.mutation.ClientFault.writes;
import static com.junction.contract.mutation.JsonEdits.properties;
import static com.junction.contract.mutation.JsonEdits.text;

import com.junction.contract.document.ContractParameter;
import com.junction.contract.document.Credential;
import com.junction.contract.mutation.ClientFault.Sending;
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
import tools.jackson.databind.node.ObjectNode;

/** All that clients do wrong, as far as it is known here. */
public final class ClientFaults {
    private static final Pattern UUID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ClientFaults() {}

    /** The faults that a client may have; some may have nothing to show in. */
    public static List<ClientFault> all() {
        return Stream.of(ofCredentials(), ofParameters(), ofBodies(), ofDecoding())
                .flatMap(List::stream)
                .toList();
    }

    private static List<ClientFault> ofCredentials() {
        return List.of(
                sends("the key is not sent", credential((request, header) -> request.removeHeader(header))),
                sends(
                        "the key is not the one that was given",
                        credential((request, header) -> request.header(header, "another"))),
                sends(
                        "the key goes where no operation has it",
                        sending -> sending.operation().credentials().isEmpty()
                                ? sending.operation().foreignCredentials().stream()
                                        .filter(credential -> credential.in().equals("header"))
                                        .findFirst()
                                        .map(credential ->
                                                request(sending, request -> request.header(credential.name(), "key")))
                                : Optional.empty()),
                sends(
                        "the key is in the query too",
                        sending -> headerCredential(sending)
                                .map(header -> url(sending, url -> url.addQueryParameter(header, "key")))));
    }

    private static List<ClientFault> ofParameters() {
        return List.of(
                sends(
                        "a header is not sent",
                        sending -> sending.operation().parameters().stream()
                                .filter(parameter -> parameter.in().equals("header"))
                                .map(ContractParameter::name)
                                .filter(name -> sending.request().header(name) != null)
                                .findFirst()
                                .map(name -> request(sending, request -> request.removeHeader(name)))),
                sends(
                        "a cookie is not sent",
                        sending -> Optional.ofNullable(sending.request().header("Cookie"))
                                .map(cookie -> request(sending, request -> request.removeHeader("Cookie")))),
                sends("the path is encoded twice", path(path -> path.contains("%"), path -> path.replace("%", "%25"))),
                sends("the path is not encoded", path(path -> path.contains("%2F"), path -> path.replace("%2F", "/"))),
                sends("the path ends with a slash", path(path -> !path.endsWith("/"), path -> path + "/")),
                sends("a query parameter is not sent", query((url, name) -> url.removeAllQueryParameters(name))),
                sends("a query parameter is sent twice", query((url, name) -> url.addQueryParameter(name, "again"))),
                sends(
                        "a query parameter has another name",
                        query((url, name) -> url.removeAllQueryParameters(name)
                                .addQueryParameter(name.toUpperCase(Locale.ROOT) + "_", "value"))),
                sends(
                        "a query parameter is encoded twice",
                        sending -> Optional.ofNullable(sending.request().url().encodedQuery())
                                .filter(query -> query.contains("%"))
                                .map(query -> url(sending, url -> url.encodedQuery(query.replace("%", "%25"))))),
                sends(
                        "an absent query parameter is sent as null",
                        sending -> sending.operation().parameters().stream()
                                .filter(parameter -> parameter.in().equals("query"))
                                .map(ContractParameter::name)
                                .filter(name -> sending.request().url().queryParameter(name) == null)
                                .findFirst()
                                .map(name -> url(sending, url -> url.addQueryParameter(name, "null")))),
                sends(
                        "another method is used",
                        sending -> Optional.of(request(
                                sending,
                                request -> request.method(
                                        "PROPFIND", sending.request().body())))));
    }

    private static List<ClientFault> ofBodies() {
        return List.of(
                sends("the body is not sent", body(body -> RequestBody.create(new byte[0], null))),
                sends("the body is called text", body(ClientFaults::asText)),
                sends(
                        "a body is sent where none is described",
                        sending -> sending.operation().body().isEmpty()
                                        && !sending.request().method().equals("GET")
                                        && !sending.request().method().equals("HEAD")
                                ? Optional.of(request(
                                        sending,
                                        request -> request.method(
                                                sending.request().method(), RequestBody.create("{}", null))))
                                : Optional.empty()),
                writes("null is not written", properties((name, value) -> value.isNull(), ObjectNode::remove)),
                writes("a property is not written", properties((name, value) -> true, ObjectNode::remove)),
                writes(
                        "a property is written by another name",
                        properties(
                                (name, value) -> true, (object, name) -> object.set("_" + name, object.remove(name)))),
                writes("a number is written as text", JsonEdits::numberAsText),
                writes("a text is written in capitals", text(ClientFaults::inCapitals)),
                writes("an item of a list is not written", ClientFaults::withoutLastItem));
    }

    private static List<ClientFault> ofDecoding() {
        return List.of(
                reads("null is lost", properties((name, value) -> value.isNull(), ObjectNode::remove)),
                reads("a property is lost", properties((name, value) -> true, ObjectNode::remove)),
                reads(
                        "the value of a property is lost",
                        properties((name, value) -> !value.isNull(), ObjectNode::putNull)),
                reads(
                        "an unknown property is lost",
                        properties((name, value) -> name.endsWith(Variant.LATER), ObjectNode::remove)),
                reads(
                        "an unknown enum value is lost",
                        node -> node.asString("").endsWith(Variant.LATER) ? List.of(JSON.nullNode()) : List.of()),
                reads(
                        "a number is rounded",
                        node -> node.isNumber() && node.asDouble() != Math.rint(node.asDouble())
                                ? List.of(JSON.numberNode(Math.rint(node.asDouble())))
                                : List.of()),
                reads(
                        "a large number is cut",
                        node -> node.isNumber() && Math.abs(node.asDouble()) > Integer.MAX_VALUE
                                ? List.of(JSON.numberNode((int) node.asDouble()))
                                : List.of()),
                reads("a text is in capitals", text(ClientFaults::inCapitals)),
                reads(
                        "a time has other seconds",
                        text(text ->
                                text.matches("\\d{4}-.*T.*") ? text.replaceFirst(":\\d\\d(?=[.Z+-])", ":59.5") : text)),
                reads(
                        "a boolean is the other",
                        node -> node.isBoolean() ? List.of(JSON.booleanNode(!node.asBoolean())) : List.of()),
                reads("an item of a list is lost", ClientFaults::withoutLastItem),
                reads("a list is read from its end", ClientFaults::fromItsEnd));
    }

    /** A UUID is the same in capitals (RFC 9562, section 4). */
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
        ArrayNode copy = array.deepCopy();
        copy.remove(copy.size() - 1);
        return List.of(copy);
    }

    private static List<JsonNode> fromItsEnd(JsonNode node) {
        List<JsonNode> items =
                new ArrayList<>(node.isArray() ? node.valueStream().toList() : List.of());
        Collections.reverse(items);
        JsonNode reversed = JSON.arrayNode().addAll(items);
        return node.isArray() && !reversed.equals(node) ? List.of(reversed) : List.of();
    }
}
