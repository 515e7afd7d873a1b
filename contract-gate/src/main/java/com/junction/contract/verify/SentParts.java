package com.junction.contract.verify;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.http.Cookies;
import com.junction.contract.http.UrlEncodedForm;
import com.junction.contract.replay.Exchange.WireRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.MultipartReader;
import okio.Buffer;

/** The parts of a request on the wire, as texts by their names. */
record SentParts(WireRequest request) {
    HttpUrl url() {
        return HttpUrl.get(request.baseUrl() + request.target());
    }

    /** Returns the query without credentials. */
    Map<String, List<String>> query(ContractOperation operation) {
        Map<String, List<String>> query = byName(url());
        operation
                .credentials()
                .forEach(all -> all.stream()
                        .filter(credential -> credential.in().equals("query"))
                        .forEach(credential -> query.remove(credential.name())));
        return query;
    }

    List<String> header(String name) {
        return request.headers().values(name);
    }

    List<String> cookie(String name) {
        return Cookies.of(request.headers()).getOrDefault(name, List.of());
    }

    Map<String, List<String>> form() {
        return byName(UrlEncodedForm.parse(request.body()));
    }

    /** Returns the texts of a multipart body; the names of files are not among them. */
    Map<String, List<String>> multipart() {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        MediaType type = MediaType.parse(String.valueOf(request.headers().get("Content-Type")));
        String boundary = type == null ? null : type.parameter("boundary");
        if (boundary == null) {
            return parts;
        }
        try (MultipartReader reader = new MultipartReader(new Buffer().writeUtf8(request.body()), boundary)) {
            for (MultipartReader.Part part = reader.nextPart(); part != null; part = reader.nextPart()) {
                String name = name(String.valueOf(part.headers().get("Content-Disposition")));
                parts.computeIfAbsent(name, any -> new ArrayList<>())
                        .add(part.body().readUtf8());
            }
        } catch (IOException e) {
            parts.put("not multipart", List.of(String.valueOf(e.getMessage())));
        }
        return parts;
    }

    private static String name(String disposition) {
        int start = disposition.indexOf("name=\"");
        int end = start < 0 ? -1 : disposition.indexOf('"', start + 6);
        return end < 0 ? disposition : disposition.substring(start + 6, end);
    }

    private static Map<String, List<String>> byName(HttpUrl url) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int i = 0; i < url.querySize(); i++) {
            values.computeIfAbsent(url.queryParameterName(i), name -> new ArrayList<>())
                    .add(Objects.requireNonNullElse(url.queryParameterValue(i), ""));
        }
        return values;
    }
}
