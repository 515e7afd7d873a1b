package com.junction.retrofit.runtime;

import com.squareup.moshi.JsonDataException;
import java.io.EOFException;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Objects;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;

/**
 * An operation at run time: its declarations, and the decoder of its responses.
 *
 * @param <T> the type of the decoded body
 */
final class Endpoint<T> {
    /** In bytes, with white space; a longer body is not compared with {@code null}. */
    private static final int LONGEST_NULL = 16;

    /** The media types that messages name if they arrive instead of JSON. */
    private static final Set<String> KNOWN_TYPES = Set.of(
            "application/octet-stream",
            "application/x-www-form-urlencoded",
            "application/xml",
            "text/csv",
            "text/event-stream",
            "text/html",
            "text/plain",
            "text/xml");

    private final Operation operation;
    private final Security security;

    /** The values of the annotation, which is slow to ask. */
    private final String server;

    private final String accept;
    private final String unsent;
    private final boolean mayBeEmpty;
    private final @Nullable Converter<ResponseBody, T> decoder;
    private final boolean text;
    private final boolean events;
    private final boolean streaming;

    /**
     * @param decoder null if the document declares no body, which is not read then; and null for events
     * @param bodyType the type of the decoded body; a {@code String} may be text that is not JSON
     * @param streaming whether the caller reads and closes the body
     */
    Endpoint(Operation operation, @Nullable Converter<ResponseBody, T> decoder, Type bodyType, boolean streaming) {
        this.operation = operation;
        this.security = new Security(operation);
        this.server = operation.server();
        this.accept = operation.accept();
        this.unsent = operation.unsent();
        this.mayBeEmpty = operation.mayBeEmpty();
        this.decoder = decoder;
        this.text = bodyType == String.class;
        this.events = bodyType == EventStream.class;
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
        return accept;
    }

    boolean isStreaming() {
        return streaming;
    }

    /** The URL that Retrofit makes, without the part that is not sent. */
    HttpUrl sent(HttpUrl url, HttpUrl base) {
        if (unsent.isEmpty()) {
            return url;
        }
        String path = url.encodedPath().substring(base.encodedPath().length() + unsent.length());
        return url.newBuilder().encodedPath(base.encodedPath() + path).build();
    }

    /** The URL of a request, on the operation's own server if it has one. */
    HttpUrl locate(HttpUrl url, HttpUrl base) {
        HttpUrl own = server.isEmpty() ? null : base.resolve(server);
        if (own == null) {
            return url;
        }
        String path = url.encodedPath().substring(base.encodedPath().length());
        return own.newBuilder()
                .encodedPath(withSlash(own.encodedPath()) + path)
                .encodedQuery(url.encodedQuery())
                .build();
    }

    private static String withSlash(String path) {
        return path.endsWith("/") ? path : path + "/";
    }

    /**
     * Wraps the body of a success, without reading it.
     *
     * @param maxEventSize in bytes
     */
    @Nullable
    T stream(Response response, int maxEventSize) throws IOException {
        if (events) {
            return Property.cast(
                    new EventStream(response.body(), maxEventSize, problem -> failure(response, "", problem)));
        }
        return decoder == null ? null : decoder.convert(response.body());
    }

    /**
     * Decodes the body of a success.
     *
     * @param head the response, whose body was read already
     */
    @Nullable
    T decode(Response head, ReceivedBody body) {
        if (decoder == null) {
            return null;
        }
        if (!body.isComplete()) {
            throw failure(head, body.text(), "a body that is larger than the client's maxBodySize");
        }
        MediaType mediaType = body.contentType();
        boolean json = mediaType == null || isJson(mediaType);
        // A text may be empty, and it may be "null".
        if (json || !text) {
            if (mayBeEmpty && (body.contentLength() == 0 || isNull(body))) {
                return null;
            }
            if (body.contentLength() == 0) {
                throw failure(head, body, "an empty body", new EOFException());
            }
        }
        if (!json && !text) {
            throw failure(head, body.text(), name(Objects.requireNonNull(mediaType)) + " in place of JSON");
        }
        try {
            return decoder.convert(body);
        } catch (EOFException e) {
            throw failure(head, body, "JSON that is cut off", e);
        } catch (JsonDataException e) {
            throw failure(head, body, "unexpected JSON: " + e.getMessage(), e);
        } catch (IOException e) {
            throw failure(head, body, "a body that is not JSON: " + e.getMessage(), e);
        }
    }

    private DecodingError failure(Response head, String body, String problem) {
        return failure(head, body, problem, new JsonDataException(problem));
    }

    private DecodingError failure(Response head, ReceivedBody body, String problem, Exception cause) {
        return failure(head, body.text(), problem, cause);
    }

    private DecodingError failure(Response head, String body, String problem, Exception cause) {
        return new DecodingError(name(), ClientHttpResponse.of(head, body), problem, cause);
    }

    /** The name in messages. They do not repeat other text of a header, which the server may choose. */
    private static String name(MediaType mediaType) {
        String name = mediaType.type() + "/" + mediaType.subtype();
        return KNOWN_TYPES.contains(name) ? name : "another media type";
    }

    private static boolean isNull(ReceivedBody body) {
        return body.contentLength() < LONGEST_NULL && body.text().trim().equals("null");
    }

    static boolean isJson(MediaType mediaType) {
        return mediaType.subtype().equals("json") || mediaType.subtype().endsWith("+json");
    }
}
