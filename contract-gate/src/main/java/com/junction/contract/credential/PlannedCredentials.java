package com.junction.contract.credential;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.Credential;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** The placeholders of credentials in a planned request. */
record PlannedCredentials(Request request, ContractOperation operation) {
    private static final Pattern PLACEHOLDER = Pattern.compile("(?:[\\w-]+ )?" + ApiKey.PLACEHOLDER + "[\\w.-]+");
    private static final Pattern PAIR = Pattern.compile(PLACEHOLDER + ":" + PLACEHOLDER);
    private static final String BASIC = "Basic ";
    private static final String COOKIE = "Cookie";

    /** Writes the text of a credential. */
    @FunctionalInterface
    interface Text {
        String of(Credential credential) throws IOException;
    }

    /** The request with credentials in place of the placeholders. */
    Request replacedBy(GivenCredentials given, Text text) throws IOException {
        Set<Credential> planned = operation.credentials().stream().findFirst().orElse(Set.of());
        List<Credential> carried = planned.stream()
                .filter(credential -> isPlaceholder(value(credential)))
                .toList();
        if (carried.isEmpty()) {
            return request;
        }
        Optional<Set<Credential>> chosen = given.chosen(operation).filter(any -> carried.containsAll(planned));
        Request changed = request;
        if (chosen.isPresent()) {
            for (Credential credential : carried) {
                changed = with(changed, credential, null);
            }
        }
        for (Credential credential : chosen.orElse(Set.copyOf(carried))) {
            if (given.isGiven(credential)) {
                changed = with(changed, credential, text.of(credential));
            }
        }
        return changed;
    }

    private @Nullable String value(Credential credential) {
        return switch (credential.in()) {
            case "query" -> request.url().queryParameter(credential.name());
            case "cookie" ->
                cookies(request).stream()
                        .filter(pair -> pair.startsWith(credential.name() + "="))
                        .map(pair -> pair.substring(credential.name().length() + 1))
                        .findFirst()
                        .orElse(null);
            default -> request.header(credential.name());
        };
    }

    private static boolean isPlaceholder(@Nullable String value) {
        if (value == null || !value.startsWith(BASIC)) {
            return value != null && PLACEHOLDER.matcher(value).matches();
        }
        ByteString pair = ByteString.decodeBase64(value.substring(BASIC.length()));
        return (pair != null && PAIR.matcher(pair.utf8()).matches())
                || PLACEHOLDER.matcher(value).matches();
    }

    private static Request with(Request request, Credential credential, @Nullable String value) {
        Request.Builder changed = request.newBuilder();
        String name = credential.name();
        switch (credential.in()) {
            case "query" -> {
                HttpUrl.Builder url = request.url().newBuilder().removeAllQueryParameters(name);
                changed.url((value == null ? url : url.addQueryParameter(name, value)).build());
            }
            case "cookie" -> {
                String others = cookies(request).stream()
                        .filter(pair -> !pair.startsWith(name + "="))
                        .collect(Collectors.joining("; "));
                String all = value == null ? others : (others.isEmpty() ? "" : others + "; ") + name + "=" + value;
                changed = all.isEmpty() ? changed.removeHeader(COOKIE) : changed.header(COOKIE, all);
            }
            default -> changed = value == null ? changed.removeHeader(name) : changed.header(name, value);
        }
        return changed.build();
    }

    private static List<String> cookies(Request request) {
        return Optional.ofNullable(request.header(COOKIE)).stream()
                .flatMap(all -> Arrays.stream(all.split("; *")))
                .filter(Objects::nonNull)
                .toList();
    }
}
