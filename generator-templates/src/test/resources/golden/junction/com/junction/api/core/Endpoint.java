package com.junction.api.core;

import com.squareup.moshi.JsonDataException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;

/**
 * An operation at run time: what it declares, and how its responses are read.
 *
 * @param <T> the type of the decoded body
 */
final class Endpoint<T> {
    /** More bytes than {@code null} and white space around it have, where anybody writes it. */
    private static final int LONGEST_NULL = 16;

    private static final int NO_CONTENT = 204;
    private static final int RESET_CONTENT = 205;

    private final Operation operation;
    private final Security security;
    private final @Nullable Converter<ResponseBody, T> decoder;
    private final boolean text;
    private final boolean streaming;

    /**
     * @param decoder null where the document declares no body: then none is read
     * @param text whether the body may be text that is not JSON
     * @param streaming whether the body is left open, for the caller to read and close
     */
    Endpoint(
            Operation operation, @Nullable Converter<ResponseBody, T> decoder, boolean text, boolean streaming) {
        this.operation = operation;
        this.security = new Security(operation);
        this.decoder = decoder;
        this.text = text;
        this.streaming = streaming;
    }

    String name() {
        return operation.value();
    }

    Security security() {
        return security;
    }

    String accept() {
        return operation.accept();
    }

    boolean isStreaming() {
        return streaming;
    }

    /** The URL of a request: elsewhere where the operation has a server of its own. */
    HttpUrl locate(HttpUrl url, HttpUrl base) {
        HttpUrl server = operation.server().isEmpty() ? null : base.resolve(operation.server());
        if (server == null) {
            return url;
        }
        String path = url.encodedPath().substring(base.encodedPath().length());
        return server.newBuilder()
                .encodedPath(server.encodedPath().replaceFirst("/$", "") + "/" + path)
                .encodedQuery(url.encodedQuery())
                .build();
    }

    /** Wraps the body of a success, without reading it. */
    @Nullable T stream(Response response) throws IOException {
        return decoder == null ? null : decoder.convert(response.body());
    }

    @Nullable T decode(Response response, Buffer body) {
        if (decoder == null) {
            return null;
        }
        MediaType mediaType = response.body().contentType();
        if (body.exhausted() && !text) {
            if (operation.mayBeEmpty() || response.code() == NO_CONTENT || response.code() == RESET_CONTENT) {
                return null;
            }
            throw new DecodingError(name(), textOf(response, body), "an empty body", new EOFException());
        }
        if (operation.mayBeEmpty() && isNull(body)) {
            return null;
        }
        boolean json = mediaType == null || isJson(mediaType);
        if (!json && !text) {
            String problem = mediaType.type() + "/" + mediaType.subtype() + " in place of JSON";
            throw new DecodingError(name(), textOf(response, body), problem, new JsonDataException(problem));
        }
        try {
            return decoder.convert(ResponseBody.create(body.clone(), mediaType, body.size()));
        } catch (EOFException e) {
            throw new DecodingError(name(), textOf(response, body), "JSON that is cut off", e);
        } catch (JsonDataException e) {
            throw new DecodingError(name(), textOf(response, body), "unexpected JSON: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new DecodingError(name(), textOf(response, body), "a body that is not JSON: " + e.getMessage(), e);
        }
    }

    private static boolean isNull(Buffer body) {
        return body.size() < LONGEST_NULL && body.clone().readUtf8().strip().equals("null");
    }

    JunctionHttpResponse<String> textOf(Response response, Buffer body) {
        MediaType mediaType = response.body().contentType();
        Charset charset = mediaType == null ? null : mediaType.charset(StandardCharsets.UTF_8);
        String content = body.clone().readString(charset == null ? StandardCharsets.UTF_8 : charset);
        return new JunctionHttpResponse<>(response.code(), response.headers().toMultimap(), content);
    }

    static boolean isJson(MediaType mediaType) {
        return mediaType.subtype().equals("json") || mediaType.subtype().endsWith("+json");
    }
}
