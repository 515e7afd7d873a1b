package com.junction.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import okio.Buffer;
import okio.ByteString;

/** The bodies that are decoded and encoded. */
public enum Payload {
    /** One {@code Source}, 400 bytes. */
    SOURCE,
    /** A list of 1,000 {@code Source} objects. */
    SOURCES,
    /** A page of 26 lab orders, nested eight levels deep, 170 kB. */
    ORDERS;

    private static final String SOURCE_JSON =
            "{\"name\":\"Oura\",\"slug\":\"oura\",\"description\":\"Smart ring that measures"
                    + " sleep, activity, temperature and heart rate, day and night\",\"logo\":\"https://storage.example.org/logos/oura.png\","
                    + "\"group\":\"oura\",\"oauth_url\":\"https://cloud.ouraring.com/oauth/authorize?response_type=code&client_id=EXAMPLE"
                    + "&state=0123456789\",\"auth_type\":\"oauth\",\"source_type\":\"lab\",\"is_active\":true,\"backfill_num_days\":90,\"id\":17}";

    private final ByteString json = ByteString.encodeUtf8(text());

    /** Returns the JSON. */
    public ByteString json() {
        return json;
    }

    private String text() {
        return switch (name()) {
            case "SOURCE" -> SOURCE_JSON;
            case "SOURCES" -> "[" + String.join(",", Collections.nCopies(1000, SOURCE_JSON)) + "]";
            default -> resource("orders.json");
        };
    }

    private static String resource(String name) {
        try (InputStream resource = Payload.class.getResourceAsStream(name)) {
            return new Buffer().readFrom(resource).readUtf8().strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
