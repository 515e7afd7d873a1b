package com.junction.api.core;

import com.squareup.moshi.JsonDataException;
import java.io.EOFException;
import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
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

    Operation operation() {
        return operation;
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

    /**
     * Decodes the body of a success.
     *
     * @param head the response, whose body has been read
     */
    @Nullable T decode(Response head, ReceivedBody body) {
        if (decoder == null) {
            return null;
        }
        if (!body.isComplete()) {
            String problem = "a body that is larger than the client's maxBodySize";
            throw failure(head, body, problem, new JsonDataException(problem));
        }
        MediaType mediaType = body.mediaType();
        if (body.size() == 0 && !text) {
            if (operation.mayBeEmpty()) {
                return null;
            }
            throw failure(head, body, "an empty body", new EOFException());
        }
        if (operation.mayBeEmpty() && isNull(body)) {
            return null;
        }
        boolean json = mediaType == null || isJson(mediaType);
        if (!json && !text) {
            String problem = mediaType.type() + "/" + mediaType.subtype() + " in place of JSON";
            throw failure(head, body, problem, new JsonDataException(problem));
        }
        try {
            return decoder.convert(body.toResponseBody());
        } catch (EOFException e) {
            throw failure(head, body, "JSON that is cut off", e);
        } catch (JsonDataException e) {
            throw failure(head, body, "unexpected JSON: " + e.getMessage(), e);
        } catch (IOException e) {
            throw failure(head, body, "a body that is not JSON: " + e.getMessage(), e);
        }
    }

    private DecodingError failure(Response head, ReceivedBody body, String problem, Exception cause) {
        return new DecodingError(name(), JunctionHttpResponse.of(head, body.text()), problem, cause);
    }

    private static boolean isNull(ReceivedBody body) {
        return body.size() < LONGEST_NULL && body.text().trim().equals("null");
    }

    static boolean isJson(MediaType mediaType) {
        return mediaType.subtype().equals("json") || mediaType.subtype().endsWith("+json");
    }
}
