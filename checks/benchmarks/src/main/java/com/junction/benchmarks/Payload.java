package com.junction.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collections;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import okio.Buffer;
import okio.ByteString;

/** The bodies that are decoded and encoded. */
public enum Payload {
    /** One {@code Source}, 400 bytes. */
    SOURCE,
    /** A list of 1,000 {@code Source} objects. */
    SOURCES,
    /** A page of 26 lab orders, nested eight levels deep, 170 kB. */
    ORDERS,
    /** A time series of 10,000 samples: numbers and times, 1 MB. */
    SAMPLES,
    /** A page of 100 users with Japanese text and emoji, 70 kB. */
    USERS,
    /** One {@code Source} with 40 properties that its schema does not describe, 2 kB. */
    UNKNOWN;

    private static final int SAMPLE_COUNT = 10_000;
    private static final int USER_COUNT = 100;
    private static final int UNKNOWN_COUNT = 40;

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
            case "SAMPLES" -> list(SAMPLE_COUNT, Payload::sample);
            case "USERS" ->
                "{\"users\":" + list(USER_COUNT, Payload::user) + ",\"total\":100,\"offset\":0,\"limit\":100}";
            case "UNKNOWN" ->
                SOURCE_JSON.replaceFirst(
                        "}$",
                        IntStream.range(0, UNKNOWN_COUNT)
                                .mapToObj(Payload::unknownProperty)
                                .collect(Collectors.joining(",", ",", "}")));
            default -> resource("orders.json");
        };
    }

    private static String list(int size, IntFunction<String> item) {
        return IntStream.range(0, size).mapToObj(item).collect(Collectors.joining(",", "[", "]"));
    }

    /** A point in time as the vendor writes it. */
    private static String time(int seconds) {
        return Instant.ofEpochSecond(1_772_366_400L + seconds).toString().replace("Z", "+00:00");
    }

    private static String sample(int number) {
        return "{\"id\":null,\"timezone_offset\":3600,\"type\":null,\"unit\":\"bpm\",\"timestamp\":\"" + time(number)
                + "\",\"value\":" + (60 + number % 40) + "." + number % 10 + "}";
    }

    private static String user(int number) {
        String source =
                "{\"name\":\"オーラ 💍\",\"slug\":\"oura\",\"logo\":\"https://storage.example.org/logos/oura.png\"}";
        return "{\"user_id\":\"6d9f3c52-6e4a-4e5b-9b6b-2f5f1b1c1d1e\",\"team_id\":\"0c4d1f7e-3b1a-4d59-8f1d-0a7f8f1b2c3d\","
                + "\"client_user_id\":\"睡眠、活動、体温、心拍数を昼夜を問わず測定する利用者 " + number + " 😀\",\"created_on\":\""
                + time(number) + "\",\"connected_sources\":[{\"source\":" + source + ",\"created_on\":\"" + time(number)
                + "\",\"provider\":" + source
                + "}],\"fallback_time_zone\":null,\"fallback_birth_date\":null}";
    }

    private static String unknownProperty(int number) {
        return "\"property_" + number + "\":"
                + switch (number % 4) {
                    case 0 -> "\"value " + number + "\"";
                    case 1 -> number;
                    case 2 -> "[true,null,1.5]";
                    default -> "{\"a\":\"b\"}";
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
