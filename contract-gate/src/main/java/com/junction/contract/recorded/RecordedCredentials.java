package com.junction.contract.recorded;

import com.junction.contract.credential.ApiKey;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.Credential;
import com.junction.recording.Redaction;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/** Replaces recorded credentials by placeholders, so that reports have no key. */
final class RecordedCredentials {
    private static final String KEY = ApiKey.PLACEHOLDER + "recorded";

    private final List<Credential> credentials;

    RecordedCredentials(ContractOperation operation) {
        this.credentials = Stream.concat(
                        operation.credentials().stream().flatMap(Set::stream), operation.foreignCredentials().stream())
                .distinct()
                .toList();
    }

    Headers in(Headers headers) {
        Headers.Builder shown = headers.newBuilder();
        for (Credential credential : credentials) {
            String value = headers.get(credential.name());
            if (credential.in().equals("header") && value != null) {
                shown.set(credential.name(), standIn(credential, value));
            }
        }
        String cookies = headers.get("Cookie");
        if (cookies != null) {
            shown.set("Cookie", inCookies(cookies));
        }
        return shown.build();
    }

    HttpUrl in(HttpUrl url) {
        HttpUrl.Builder shown = url.newBuilder();
        credentials.stream()
                .filter(credential -> credential.in().equals("query"))
                .filter(credential -> url.queryParameter(credential.name()) != null)
                .forEach(credential -> shown.setQueryParameter(credential.name(), KEY));
        return shown.build();
    }

    /** A credential that is hidden as a whole counts as one of the declared scheme. */
    private static String standIn(Credential credential, String value) {
        boolean hidden = value.equals(Redaction.HIDDEN);
        return switch (credential.scheme()) {
            case "basic" -> hidden || value.startsWith("Basic ") ? "Basic " + KEY : "not Basic";
            case "bearer" -> hidden || value.startsWith("Bearer ") ? "Bearer " + KEY : "not Bearer";
            default -> KEY;
        };
    }

    private String inCookies(String cookies) {
        String shown = cookies;
        for (Credential credential : credentials) {
            if (credential.in().equals("cookie")) {
                String pair = credential.name() + "=" + KEY;
                shown = shown.equals(Redaction.HIDDEN)
                        ? pair
                        : shown.replaceAll(
                                "(?<![^; ])" + Pattern.quote(credential.name()) + "=[^;]*",
                                Matcher.quoteReplacement(pair));
            }
        }
        return shown;
    }
}
