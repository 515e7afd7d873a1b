package com.junction.contract.replay;

import com.junction.contract.credential.ApiKey;
import com.junction.contract.document.BodyKind;
import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.document.Credential;
import com.junction.contract.document.PathTemplate;
import com.junction.contract.document.SchemaView;
import com.junction.contract.plan.Case;
import com.junction.contract.plan.CaseKind;
import com.junction.contract.plan.refusal.WrongCredentials;
import com.junction.contract.tree.Place;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Writes the request of a case as the document describes it: parameters in their styles (OpenAPI, Parameter Object, "Style
 * Values"), bodies in their media types, and the first alternative of the declared credentials.
 */
public final class RequestWriter {
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD");

    /** A writer for the cases of one document. */
    public RequestWriter() {}

    /** The request, to a server at a base URL. */
    public Request write(Case planned, String baseUrl) {
        ContractOperation operation = planned.operation();
        String path = PathTemplate.of(operation.path()).expand(name -> path(planned, name));
        HttpUrl.Builder url = HttpUrl.get(baseUrl.replaceFirst("/$", "") + path).newBuilder();
        Request.Builder request = new Request.Builder();
        List<String> cookies = new ArrayList<>();
        for (ContractParameter parameter : operation.parameters()) {
            JsonNode value = planned.parameters().get(parameter.key());
            if (value == null || isUndefined(value, parameter)) {
                continue;
            }
            switch (parameter.in()) {
                case "query" -> query(parameter, value, url);
                case "header" -> request.header(parameter.name(), simple(value, parameter));
                case "cookie" -> cookies.add(parameter.name() + "=" + encode(simple(value, parameter)));
                default -> {}
            }
        }
        credentials(planned).forEach((credential, value) -> {
            switch (credential.in()) {
                case "query" -> url.addQueryParameter(credential.name(), value);
                case "cookie" -> cookies.add(credential.name() + "=" + value);
                default -> request.header(credential.name(), value);
            }
        });
        if (!cookies.isEmpty()) {
            request.header("Cookie", String.join("; ", cookies));
        }
        planned.headers().forEach(request::header);
        return request.url(url.build()).method(planned.method(), body(planned)).build();
    }

    /** Null is undefined, and so is a list or an object of nulls only (RFC 6570, section 2.3). */
    private static boolean isUndefined(JsonNode value, ContractParameter parameter) {
        return !parameter.json()
                && (value.isNull() || (value.isContainer() && defined(value).isEmpty()));
    }

    private static List<JsonNode> defined(JsonNode values) {
        return values.valueStream().filter(value -> !value.isNull()).toList();
    }

    /** The texts of the credentials: placeholders of the first alternative, or wrong ones that are planned. */
    private static Map<Credential, String> credentials(Case planned) {
        Map<Credential, String> texts = new LinkedHashMap<>();
        List<Set<Credential>> declared = planned.operation().credentials();
        if (planned.kind() == CaseKind.WITHOUT_CREDENTIALS) {
            WrongCredentials.in(planned.parameters(), declared)
                    .forEach((credential, text) -> texts.put(credential, text));
        } else {
            declared.stream()
                    .limit(1)
                    .flatMap(Set::stream)
                    .forEach(credential ->
                            texts.put(credential, authorization(credential, ApiKey.PLACEHOLDER + credential.name())));
        }
        return texts;
    }

    private static String authorization(Credential credential, String value) {
        return switch (credential.scheme()) {
            case "basic" -> Credentials.basic(value, value);
            case "bearer" -> "Bearer " + value;
            case "" -> value;
            default -> credential.scheme() + " " + value;
        };
    }

    private static String path(Case planned, String name) {
        ContractParameter parameter = planned.operation().parameters().stream()
                .filter(each -> each.key().equals("path " + name))
                .findFirst()
                .orElseThrow();
        JsonNode value = planned.parameters().get(parameter.key());
        if (value == null) {
            throw new IllegalArgumentException("the path parameter " + name + " has no value");
        }
        List<String> parts = parts(value, parameter.explode()).stream()
                .map(RequestWriter::encode)
                .toList();
        return switch (parameter.style()) {
            case "label" -> "." + String.join(parameter.explode() ? "." : ",", parts);
            case "matrix" -> matrix(parameter, value, parts);
            default -> parameter.json() ? encode(value.toString()) : String.join(",", parts);
        };
    }

    private static String matrix(ContractParameter parameter, JsonNode value, List<String> parts) {
        if (!value.isContainer() || !parameter.explode()) {
            return ";" + parameter.name() + "=" + String.join(",", parts);
        }
        return parts.stream()
                .map(part -> ";" + (value.isObject() ? "" : parameter.name() + "=") + part)
                .collect(Collectors.joining());
    }

    private static void query(ContractParameter parameter, JsonNode value, HttpUrl.Builder url) {
        String name = parameter.name();
        if (parameter.json()) {
            url.addQueryParameter(name, value.toString());
        } else if (!value.isContainer()) {
            url.addQueryParameter(name, text(value));
        } else if (parameter.style().equals("deepObject")) {
            deep(name, value).forEach(url::addQueryParameter);
        } else if (value.isObject() && parameter.explode()) {
            value.forEachEntry((property, item) -> deep(property, item).forEach(url::addQueryParameter));
        } else if (parameter.explode()) {
            value.forEach(item -> deep(name, item).forEach(url::addQueryParameter));
        } else {
            String delimiter = switch (parameter.style()) {
                case "spaceDelimited" -> "%20";
                case "pipeDelimited" -> "%7C";
                default -> ",";
            };
            url.addEncodedQueryParameter(
                    encode(name),
                    parts(value, false).stream().map(RequestWriter::encode).collect(Collectors.joining(delimiter)));
        }
    }

    /** Returns an object as names with brackets, such as {@code filter[name]}. */
    private static Map<String, String> deep(String name, JsonNode value) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (value.isObject()) {
            value.forEachEntry((key, item) -> parameters.putAll(deep(name + "[" + key + "]", item)));
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                parameters.putAll(deep(name + "[" + i + "]", value.path(i)));
            }
        } else if (!value.isNull()) {
            parameters.put(name, text(value));
        }
        return parameters;
    }

    private static String simple(JsonNode value, ContractParameter parameter) {
        boolean pairs = parameter.explode() && parameter.in().equals("header");
        return parameter.json() ? value.toString() : String.join(",", parts(value, pairs));
    }

    private static List<String> parts(JsonNode value, boolean pairs) {
        List<String> parts = new ArrayList<>();
        if (value.isArray()) {
            defined(value).forEach(item -> parts.add(text(item)));
        } else if (value.isObject()) {
            value.forEachEntry((name, item) -> {
                if (item.isNull()) {
                    return;
                }
                if (pairs) {
                    parts.add(name + "=" + text(item));
                } else {
                    parts.add(name);
                    parts.add(text(item));
                }
            });
        } else {
            parts.add(text(value));
        }
        return parts;
    }

    private static String text(JsonNode value) {
        return value.isNull() ? "" : value.isString() ? value.asString() : value.toString();
    }

    /** Does not encode the equals sign of a pair. */
    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%3D", "=");
    }

    private @Nullable RequestBody body(Case planned) {
        ContractBody declared = planned.operation().body().orElse(null);
        JsonNode value = planned.body();
        if (declared == null
                || value == null
                || !planned.method().equals(planned.operation().method())) {
            boolean none = WITHOUT_BODY.contains(planned.method());
            return none ? null : RequestBody.create(new byte[0], null);
        }
        if (planned.headers().containsKey("Content-Type")) {
            return RequestBody.create(text(value).getBytes(StandardCharsets.UTF_8), null);
        }
        return switch (declared.kind()) {
            case FORM -> form(declared, value);
            case MULTIPART -> multipart(declared, value);
            case JSON -> RequestBody.create(value.toString().getBytes(StandardCharsets.UTF_8), mediaType(declared));
            case TEXT -> RequestBody.create(text(value).getBytes(StandardCharsets.UTF_8), mediaType(declared));
        };
    }

    private static @Nullable MediaType mediaType(ContractBody declared) {
        boolean any = declared.mediaType().contains("*");
        String ifAny = declared.kind() == BodyKind.JSON ? "application/json" : "application/octet-stream";
        return MediaType.parse(any ? ifAny : declared.mediaType());
    }

    /** Writes fields in the styles of their encodings (OpenAPI, Encoding Object). */
    private RequestBody form(ContractBody declared, JsonNode value) {
        FormBody.Builder form = new FormBody.Builder(StandardCharsets.UTF_8);
        value.forEachEntry((name, field) -> {
            JsonNode encoding = declared.place().child("encoding", name).node();
            String style = encoding.path("style").asString("");
            boolean explode = encoding.path("explode").asBoolean(style.isEmpty() || style.equals("form"));
            if (field.isContainer() && style.equals("deepObject")) {
                deep(name, field).forEach(form::add);
            } else if (field.isArray() && !explode && field.valueStream().noneMatch(JsonNode::isContainer)) {
                form.add(name, String.join(",", parts(field, false)));
            } else {
                for (JsonNode item : field.isArray() ? field : List.of(field)) {
                    if (!item.isNull()) {
                        form.add(name, asText(item));
                    }
                }
            }
        });
        return form.build();
    }

    /** Returns the text of a field or a part, in which lists and objects are JSON. */
    private static String asText(JsonNode value) {
        return value.isContainer() ? value.toString() : text(value);
    }

    private RequestBody multipart(ContractBody declared, JsonNode value) {
        List<MultipartBody.Part> parts = new ArrayList<>();
        value.forEachEntry((name, part) -> {
            Place place = declared.schema().child("properties", name);
            boolean list = new SchemaView(place).isList();
            Place content = list ? place.child("items") : place;
            boolean file = content.node().path("format").asString("").equals("binary");
            // Only a declared list is sent item by item. A list in a place of any type is one value.
            for (JsonNode item : part.isArray() && list ? part : List.of(part)) {
                if (!item.isNull()) {
                    parts.add(file ? file(name, item) : MultipartBody.Part.createFormData(name, asText(item)));
                }
            }
        });
        return parts.isEmpty() ? RequestBody.create(new byte[0], null) : multipart(parts);
    }

    private static RequestBody multipart(List<MultipartBody.Part> parts) {
        MultipartBody.Builder form = new MultipartBody.Builder().setType(MultipartBody.FORM);
        parts.forEach(form::addPart);
        return form.build();
    }

    private static MultipartBody.Part file(String name, JsonNode content) {
        byte[] bytes = text(content).getBytes(StandardCharsets.UTF_8);
        RequestBody body = RequestBody.create(bytes, MediaType.get("application/octet-stream"));
        return MultipartBody.Part.createFormData(name, "file.bin", body);
    }
}
