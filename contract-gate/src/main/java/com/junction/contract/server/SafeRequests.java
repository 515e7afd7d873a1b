package com.junction.contract.server;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.select.OperationFilter;
import com.junction.document.PercentEncoding;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;

/**
 * Refuses to send requests that may change data of a server (RFC 9110, section 9.2.1), whoever planned them. It is
 * the last interceptor before the network, and finds the operation of a request by its method and URL alone.
 */
final class SafeRequests implements Interceptor {
    private static final String UNSAFE = "; --unsafe-methods allows it";

    /** The names of parts of a multipart body, and of properties of JSON. */
    private static final Pattern FIELD_NAMES = Pattern.compile("name=\"([^\"]*+)\"|\"([^\"\\\\]*+)\"\\s*+:");

    private final ServerSettings settings;
    private final Routes routes;
    private final OperationFilter filter;

    SafeRequests(ServerSettings settings, Routes routes, OperationFilter filter) {
        this.settings = settings;
        this.routes = routes;
        this.filter = filter;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        checkExclusion(request);
        if (!settings.allows(request.method()) && !mayChangeData(request)) {
            throw new NotSentException(settings.refusal(request.method()));
        }
        if (!settings.unsafeMethods() || !filter.equals(OperationFilter.ALL)) {
            checkHeaders(request.headers());
            checkUrl(request.url());
            checkBody(request);
        }
        return chain.proceed(request);
    }

    private void checkExclusion(Request request) throws NotSentException {
        if (filter.equals(OperationFilter.ALL)) {
            return;
        }
        // Some servers read methods in any case, and they answer HEAD as they answer GET.
        String method = request.method().toUpperCase(Locale.ROOT);
        List<ContractOperation> called = routes.of(method, request.url());
        boolean isGet = called.isEmpty() && method.equals("HEAD");
        for (ContractOperation operation : isGet ? routes.of("GET", request.url()) : called) {
            Optional<String> exclusion = filter.exclusion(operation);
            if (exclusion.isPresent()) {
                throw new NotSentException(operation.name() + " is " + exclusion.get());
            }
        }
    }

    /** Whether all operations that may take the request are selected to change data. */
    private boolean mayChangeData(Request request) {
        if (settings.unsafeOperations().isEmpty() || !routes.describes(request.method(), request.url())) {
            return false;
        }
        List<ContractOperation> called = routes.of(request.method(), request.url());
        return !called.isEmpty()
                && called.stream()
                        .allMatch(operation ->
                                settings.allows(operation, request.method()) && settings.mayChangeData(operation));
    }

    private void checkBody(Request request) throws IOException {
        RequestBody body = request.body();
        if (body == null || body.contentLength() == 0) {
            return;
        }
        if (!settings.unsafeMethods() && !mayChangeData(request)) {
            throw new NotSentException("a request with a body is not safe" + UNSAFE);
        }
        // Frameworks read the method from fields of forms, and some from properties of JSON.
        Buffer content = new Buffer();
        body.writeTo(content);
        String text = content.readUtf8();
        for (String pair : String.valueOf(body.contentType()).startsWith("application/x-www-form-urlencoded")
                ? text.split("&", -1)
                : new String[0]) {
            checkPair("field", PercentEncoding.decode(pair.replace('+', ' ')));
        }
        Matcher names = FIELD_NAMES.matcher(text);
        while (names.find()) {
            String name = Objects.requireNonNullElse(names.group(1), names.group(2));
            // A property of JSON such as httpMethod is data; only _method and the like are read by frameworks.
            if (names.group(1) != null || (!name.isEmpty() && !Character.isLetterOrDigit(name.charAt(0)))) {
                check("field", name, "");
            }
        }
    }

    private static void checkHeaders(Headers headers) throws NotSentException {
        for (var header : headers) {
            String name = header.getFirst();
            if (RequestOverrides.isFraming(name)) {
                throw new NotSentException("the header " + name + " may hide another request" + UNSAFE);
            }
            check("header", name, header.getSecond());
            if (name.equalsIgnoreCase("cookie")) {
                for (String cookie : header.getSecond().split(";", -1)) {
                    checkPair("cookie", cookie.strip());
                }
            }
        }
    }

    private static void checkUrl(HttpUrl url) throws NotSentException {
        for (int i = 0; i < url.querySize(); i++) {
            String value = url.queryParameterValue(i);
            check("query parameter", url.queryParameterName(i), value == null ? "" : value);
        }
        for (String segment : url.pathSegments()) {
            List<String> matrix = List.of(segment.split(";", -1));
            for (String parameter : matrix.subList(1, matrix.size())) {
                checkPair("matrix parameter", parameter);
            }
        }
    }

    private static void checkPair(String kind, String pair) throws NotSentException {
        int equals = pair.indexOf('=');
        check(kind, equals < 0 ? pair : pair.substring(0, equals), equals < 0 ? "" : pair.substring(equals + 1));
    }

    private static void check(String kind, String name, String value) throws NotSentException {
        if (!name.isBlank() && RequestOverrides.isOverride(name, value)) {
            throw new NotSentException("the " + kind + " " + name + " may stand for another method or target" + UNSAFE);
        }
    }
}
