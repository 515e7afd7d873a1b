package com.junction.api.core;

import com.squareup.moshi.JsonDataException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;

/** An operation at run time: the credentials it needs, and how its responses are read. */
final class Endpoint {
    private final String name;
    private final Security security;
    private final @Nullable Converter<ResponseBody, Object> decoder;

    /** Without a decoder, bodies are not read: the document declares none. */
    Endpoint(String name, Security security, @Nullable Converter<ResponseBody, Object> decoder) {
        this.name = name;
        this.security = security;
        this.decoder = decoder;
    }

    String name() {
        return name;
    }

    Security security() {
        return security;
    }

    @Nullable Object decode(Response response, Buffer body) {
        if (decoder == null) {
            return null;
        }
        MediaType mediaType = response.body().contentType();
        if (body.exhausted()) {
            throw new DecodingError(name, textOf(response, body), "an empty body", new EOFException());
        }
        if (mediaType != null && !isJson(mediaType)) {
            String problem = mediaType.type() + "/" + mediaType.subtype() + " in place of JSON";
            throw new DecodingError(name, textOf(response, body), problem, new JsonDataException(problem));
        }
        try {
            return decoder.convert(ResponseBody.create(body.clone(), mediaType, body.size()));
        } catch (EOFException e) {
            throw new DecodingError(name, textOf(response, body), "JSON that is cut off", e);
        } catch (JsonDataException e) {
            throw new DecodingError(name, textOf(response, body), "unexpected JSON: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new DecodingError(name, textOf(response, body), "a body that is not JSON: " + e.getMessage(), e);
        }
    }

    JunctionHttpResponse<String> textOf(Response response, Buffer body) {
        MediaType mediaType = response.body().contentType();
        Charset charset = mediaType == null ? null : mediaType.charset(StandardCharsets.UTF_8);
        String text = body.clone().readString(charset == null ? StandardCharsets.UTF_8 : charset);
        return new JunctionHttpResponse<>(response.code(), response.headers().toMultimap(), text);
    }

    private static boolean isJson(MediaType mediaType) {
        return mediaType.subtype().equals("json") || mediaType.subtype().endsWith("+json");
    }
}
