package com.junction.api.faults;

import static com.junction.api.faults.Answers.GZIP_HEADER;
import static com.junction.api.faults.Answers.JSON;
import static com.junction.api.faults.Answers.SOURCE;
import static com.junction.api.faults.Answers.body;
import static com.junction.api.faults.Answers.encoded;
import static com.junction.api.faults.Answers.gzip;
import static com.junction.api.faults.Answers.hex;
import static com.junction.api.faults.Answers.json;
import static com.junction.api.faults.Answers.jsonWith;
import static com.junction.api.faults.Answers.large;
import static com.junction.api.faults.Answers.status;
import static com.junction.api.faults.Answers.unfinished;
import static com.junction.api.faults.Answers.verbatim;
import static com.junction.api.faults.Answers.zippedPart;
import static com.junction.api.faults.Outcome.apiError;
import static com.junction.api.faults.Outcome.decodingError;
import static com.junction.api.faults.Outcome.networkError;
import static com.junction.api.faults.Outcome.success;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.junction.api.faults.RawServer.Answer;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.Dns;
import okhttp3.Protocol;
import okio.Buffer;

final class Faults {
    static final int HUNDRED_MEGABYTES = 100_000_000;

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final String CHUNK = Integer.toHexString(SOURCE.length()) + "\r\n" + SOURCE;
    private static final String RETRY_IN_ETERNITY = "Retry-After: Fri, 31 Dec 9999999 23:59:59 GMT";
    private static final String EARLY_HINTS = "HTTP/1.1 103 Early Hints\r\n\r\n".repeat(1000);
    private static final String OK = "HTTP/1.1 200 OK\nContent-Type: application/json";

    private final List<Fault> faults = new ArrayList<>();

    private Faults() {}

    /**
     * Returns all faults.
     *
     * @param elsewhere a server that must not get a request
     */
    static List<Fault> table(RawServer elsewhere) {
        Faults faults = new Faults();
        faults.connection();
        faults.time();
        faults.head();
        faults.length();
        faults.compression();
        faults.absentBodies();
        faults.mediaTypesAndCharsets();
        faults.syntax();
        faults.values();
        faults.size();
        faults.statuses();
        faults.redirects(elsewhere);
        faults.tls();
        faults.proxies();
        faults.http2();
        return faults.faults;
    }

    private void connection() {
        String kind = "connection";
        add(kind, "refused", () -> Site.unreachable("http://localhost:1/"), networkError("Failed to connect"));
        add(kind, "of a host that is not known", Faults::unknownHost, networkError("nowhere.example"));
        add(kind, "closed before the request", connection -> {}, networkError(""));
        add(kind, "reset before the request", Connection::reset, networkError(""));
        add(kind, "closed after the request", Connection::readRequest, networkError("unexpected end of stream"));
        add(kind, "reset after the request", Faults::readAndReset, networkError(""));
    }

    private void time() {
        String kind = "time";
        slow(kind, "half-open: no answer", Connection::hold);
        slow(kind, "half of the status line", unfinished("HTTP/1.1 20"));
        slow(kind, "half of a header", unfinished("HTTP/1.1 200 OK\r\nContent-Ty"));
        slow(kind, "no body", unfinished("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n"));
        slow(kind, "half of the body", unfinished("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"na"));
        slow(kind, "half of a chunk", unfinished("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{\"na"));
        slow(kind, "no last chunk", unfinished("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"));
        slow(
                kind,
                "a head that trickles",
                connection -> connection.trickle("HTTP/1.1 200 OK\r\n" + "A: b\r\n".repeat(99)));
        slow(kind, "a body that trickles", connection -> {
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n");
            connection.trickle(" ".repeat(999));
        });
        slow(kind, "early hints without an end", connection -> {
            while (true) {
                connection.trickle("HTTP/1.1 103 Early Hints\r\n\r\n");
            }
        });
    }

    private void head() {
        String kind = "head";
        add(
                kind,
                "no status line",
                Answer.of((SOURCE + "\r\n\r\n").getBytes(UTF_8)),
                networkError("Unexpected status line"));
        add(kind, "nonsense for a version", verbatim("HTTP/9 200 OK", ""), networkError("Unexpected status line"));
        add(kind, "letters for a status", verbatim("HTTP/1.1 OK 200", ""), networkError("Unexpected status line"));
        add(
                kind,
                "a header without a colon",
                verbatim(OK + "\nnonsense\nContent-Length: " + SOURCE.length(), SOURCE),
                success());
        add(
                kind,
                "a header that is not ASCII",
                verbatim(OK + "\nX-A: \u00e9\u0001\nContent-Length: " + SOURCE.length(), SOURCE),
                success());
        add(kind, "a header of a megabyte", verbatim(OK + "\nX-A: " + "a".repeat(1 << 20), SOURCE), networkError(""));
        add(kind, "headers without an end", Faults::endlessHeaders, networkError(""));
        add(
                kind,
                "early hints without an end, as fast as they are read",
                connection -> endless(connection, "HTTP/1.1 103 Early", new byte[0], EARLY_HINTS.getBytes(UTF_8)),
                networkError(""));
        add(
                kind,
                "10,000 headers",
                verbatim(OK + "\nX-A: b".repeat(10_000) + "\nContent-Length: " + SOURCE.length(), SOURCE),
                success());
        add(
                kind,
                "a status line of 200 kB",
                verbatim("a".repeat(200_000), SOURCE),
                networkError("Unexpected status line"));
        add(
                kind,
                "early hints before the answer",
                verbatim("HTTP/1.1 103 Early\nA: b\n\n" + OK + "\nContent-Length: " + SOURCE.length(), SOURCE),
                success());
    }

    private void length() {
        String kind = "length";
        add(kind, "too small", verbatim(OK + "\nContent-Length: 40", SOURCE), decodingError(""));
        add(
                kind,
                "too large",
                verbatim(OK + "\nContent-Length: 999", SOURCE),
                networkError("unexpected end of stream"));
        add(
                kind,
                "negative",
                verbatim(OK + "\nContent-Length: -5", SOURCE),
                networkError("Content-Length is negative"));
        add(kind, "of letters", verbatim(OK + "\nContent-Length: many", SOURCE), success());
        add(kind, "beyond long", verbatim(OK + "\nContent-Length: 99999999999999999999", SOURCE), success());
        add(kind, "unknown, and the end of the connection is the end", verbatim(OK, SOURCE), success());
        add(kind, "unknown, and cut off", verbatim(OK, SOURCE.substring(0, 30)), decodingError(""));
        String chunked = OK + "\nTransfer-Encoding: chunked";
        add(kind, "chunks that are cut off", verbatim(chunked, CHUNK), networkError(""));
        add(kind, "no chunk after the first", verbatim(chunked, CHUNK + "\r\n"), networkError(""));
        add(kind, "a chunk of letters", verbatim(chunked, "zz\r\n" + SOURCE), networkError(""));
        add(
                kind,
                "a chunk that is larger than memory",
                verbatim(chunked, "7fffffffffffffff\r\n" + SOURCE),
                networkError(""));
        add(kind, "a chunk of a negative size", verbatim(chunked, "-1\r\n" + SOURCE), networkError(""));
        add(kind, "a trailer", verbatim(chunked, CHUNK + "\r\n0\r\nX-A: b\r\n\r\n"), success());
        add(
                kind,
                "trailers without an end",
                connection -> endless(
                        connection, chunked, (CHUNK + "\r\n0\r\n").getBytes(UTF_8), "X-A: b\r\n".getBytes(UTF_8)),
                networkError(""));
    }

    private void compression() {
        String kind = "compression";
        byte[] zipped = gzip(SOURCE);
        byte[] broken = zipped.clone();
        broken[broken.length - 6] ^= 1;
        add(kind, "gzip", encoded("gzip", zipped), success());
        add(kind, "gzip that is none", encoded("gzip", SOURCE.getBytes(UTF_8)), networkError(""));
        add(kind, "gzip that is cut off", encoded("gzip", Arrays.copyOf(zipped, zipped.length / 2)), networkError(""));
        add(kind, "gzip with a wrong checksum", encoded("gzip", broken), networkError("CRC"));
        add(kind, "gzip of nothing", encoded("gzip", new byte[0]), networkError(""));
        add(kind, "gzip of 100 megabytes", encoded("gzip", gzip(" ".repeat(100_000), 1_000)), decodingError("larger"));
        add(kind, "gzip of gzip", encoded("gzip, gzip", gzip(SOURCE)), decodingError("not JSON"));
        add(
                kind,
                "gzip after gzip",
                encoded("gzip", new Buffer().write(zipped).write(zipped).readByteArray()),
                networkError(""));
        add(
                kind,
                "gzip without an end",
                connection -> endless(connection, OK + "\nContent-Encoding: gzip", GZIP_HEADER, zippedPart()),
                decodingError("larger"));
        add(
                kind,
                "500 with gzip without an end",
                connection -> endless(connection, "HTTP/1.1 500 X\nContent-Encoding: gzip", GZIP_HEADER, zippedPart()),
                apiError(500));
        add(kind, "one that was not requested", encoded("br", hex("0b2680")), decodingError("not JSON"));
    }

    private void absentBodies() {
        String kind = "no body";
        add(kind, "204 where a type is declared", status(204), decodingError(204, "an empty body"));
        add(kind, "205 where a type is declared", status(205), decodingError(205, "an empty body"));
        add(kind, "200 of no bytes", status(200), decodingError("an empty body"));
        add(kind, "200 of no bytes, said to be JSON", json(""), decodingError("an empty body"));
        add(kind, "200 of white space", json(" \n "), decodingError("cut off"));
        add(kind, "204 with a body", status(204, JSON, SOURCE), networkError("204"));
    }

    private void mediaTypesAndCharsets() {
        String kind = "media type";
        add(
                kind,
                "HTML with status 200",
                body("text/html", "<html>", UTF_8),
                decodingError("text/html in place of JSON"));
        add(
                kind,
                "JSON said to be text",
                body("text/plain", SOURCE, UTF_8),
                decodingError("text/plain in place of JSON"));
        add(
                kind,
                "of 100,000 letters",
                body("text/" + "a".repeat(100_000), SOURCE, UTF_8),
                decodingError("another media type in place of JSON"));
        add(kind, "none", verbatim("HTTP/1.1 200 OK\nContent-Length: " + SOURCE.length(), SOURCE), success());
        add(kind, "nonsense", body("json", SOURCE, UTF_8), success());
        add(kind, "a byte order mark", json("\ufeff" + SOURCE), success());
        add(kind, "UTF-16", body(JSON + "; charset=utf-16", SOURCE, UTF_16), decodingError("not JSON"));
        add(
                kind,
                "Latin-1",
                body(JSON + "; charset=iso-8859-1", SOURCE.replace("i", "\u00ef"), ISO_8859_1),
                decodingError("Source needs description, id"));
        add(kind, "a charset that is not known", body(JSON + "; charset=ebcdic-99", SOURCE, UTF_8), success());
        add(kind, "a charset that is another", body(JSON + "; charset=utf-16", SOURCE, UTF_8), success());
        add(kind, "bytes that are no UTF-8", body(JSON, SOURCE.replace("W", "\u00ff"), ISO_8859_1), success());
    }

    private void syntax() {
        String kind = "syntax";
        add(kind, "HTML said to be JSON", json("<html>"), decodingError("not JSON"));
        add(kind, "cut off in a string", json(SOURCE.substring(0, 15)), decodingError("path $.name"));
        add(kind, "cut off after a value", json("{\"name\":\"Garmin\""), decodingError("cut off"));
        add(kind, "more than one value", json(SOURCE + SOURCE), decodingError(""));
        add(kind, "a comma too much", json(SOURCE.replace("}", ",}")), decodingError(""));
        add(kind, "a comment", json("/* one */" + SOURCE), decodingError(""));
        add(kind, "single quotes", json(SOURCE.replace('"', '\'')), decodingError(""));
        add(kind, "a name without quotes", json("{name:1}"), decodingError(""));
        add(kind, "a control character", jsonWith("\"a\":\"\u0000\""), success());
        add(kind, "an escape that is none", jsonWith("\"a\":\"\\q\""), decodingError("path $.a"));
        add(kind, "half of an escape", json("{\"name\":\"\\u12"), decodingError(""));
        add(kind, "a lone surrogate", jsonWith("\"a\":\"\\ud800\""), success());
        add(kind, "not a number", json(SOURCE.replace("1}", "NaN}")), decodingError("path $.id"));
        add(kind, "infinity", jsonWith("\"a\":-Infinity"), decodingError("path $.a"));
        add(kind, "hexadecimal digits", jsonWith("\"a\":0x1F"), decodingError("path $.a"));
        add(kind, "a number with a leading zero", jsonWith("\"a\":01"), decodingError("path $.a"));
    }

    private void values() {
        String kind = "value";
        add(kind, "null for an object", json("null"), decodingError("at path $"));
        add(kind, "a list for an object", json("[]"), decodingError("at path $"));
        add(kind, "a string for an object", json("\"Garmin\""), decodingError("at path $"));
        add(
                kind,
                "an object without what is required",
                json("{}"),
                decodingError("Source needs name, slug, description, logo, id"));
        add(kind, "null for what is required", json(SOURCE.replace("1}", "null}")), decodingError("id"));
        add(kind, "a string for a number", json(SOURCE.replace("1}", "\"1\"}")), decodingError("path $.id"));
        add(kind, "a number for a string", json(SOURCE.replace("\"Garmin\"", "7")), decodingError("path $.name"));
        add(kind, "a fraction for an integer", json(SOURCE.replace("1}", "1.5}")), decodingError("path $.id"));
        add(kind, "a number beyond int", json(SOURCE.replace("1}", "2147483648}")), decodingError("path $.id"));
        add(
                kind,
                "a number beyond long",
                json(SOURCE.replace("1}", "99999999999999999999}")),
                decodingError("path $.id"));
        add(kind, "a number beyond double, kept as it is", jsonWith("\"a\":1e999"), success());
        add(kind, "a number of 100,000 digits", jsonWith("\"a\":" + "9".repeat(100_000)), decodingError("path $.a"));
        add(
                kind,
                "a declared number of a million digits",
                json(SOURCE.replace("1}", "9".repeat(1_000_000) + "}")),
                decodingError("Not a 32-bit integer at path $.id"));
        add(kind, "a number of a billion digits, written short", jsonWith("\"a\":1e1000000000"), success());
        add(
                kind,
                "a declared number of a billion digits, written short",
                json(SOURCE.replace("1}", "1e1000000000}")),
                decodingError("Not a 32-bit integer at path $.id"));
        add(
                kind,
                "a name of a megabyte, and nonsense below it",
                jsonWith("\"" + "a".repeat(1 << 20) + "\":nonsense"),
                decodingError("aaaa"));
        add(kind, "65,536 names of one hash code", jsonWith(collidingNames()), success());
        add(kind, "a number whose exponent is beyond all", jsonWith("\"a\":1e99999999999"), decodingError("path $.a"));
        add(kind, "a declared name twice: the last one holds", json(SOURCE.replace("1}", "7,\"id\":1}")), success());
        add(kind, "another name twice", jsonWith("\"a\":1,\"a\":2"), success());
        add(kind, "lists 100,000 deep", jsonWith("\"a\":" + "[".repeat(100_000)), decodingError("deep"));
        add(kind, "objects 100,000 deep", jsonWith("\"a\":" + "{\"a\":".repeat(100_000)), decodingError("deep"));
        add(kind, "100,000 unknown names", jsonWith(manyNames()), success());
    }

    private void size() {
        String kind = "size";
        String head = "HTTP/1.1 200 OK";
        add(
                kind,
                "a string of 100 MB",
                large(head, JSON, "{\"name\":\"", 'a', HUNDRED_MEGABYTES),
                decodingError("larger"));
        add(kind, "white space of 100 MB", large(head, JSON, "", ' ', HUNDRED_MEGABYTES), decodingError("larger"));
        add(
                kind,
                "500 with 100 MB of HTML",
                large("HTTP/1.1 500 X", "text/html", "<html>", 'a', HUNDRED_MEGABYTES),
                apiError(500));
    }

    private void statuses() {
        String kind = "status";
        add(kind, "199 and no other", status(199), networkError("unexpected end of stream"));
        add(kind, "300 with choices", status(300), apiError(300));
        add(kind, "304 to a request without conditions", status(304), apiError(304));
        add(kind, "401 that asks for a password", status(401, "WWW-Authenticate: Basic realm=\"a\""), apiError(401));
        add(kind, "407 of no proxy", status(407, "Proxy-Authenticate: Basic realm=\"a\""), networkError("407"));
        add(kind, "422 that is not JSON", status(422, "text/html", "<html>"), apiError(422));
        add(kind, "422 that is cut off", status(422, JSON, "{\"detail\":["), apiError(422));
        add(kind, "422 that is 100,000 deep", status(422, JSON, "[".repeat(100_000)), apiError(422));
        add(kind, "429 with nonsense in Retry-After", status(429, "Retry-After: soon"), apiError(429));
        add(
                kind,
                "429 with Retry-After of 100,000 digits",
                status(429, "Retry-After: " + nines(100_000)),
                apiError(429));
        add(kind, "429 with Retry-After of the year 9999999", status(429, RETRY_IN_ETERNITY), apiError(429));
        add(kind, "503 with Retry-After of less than zero", status(503, "Retry-After: -9999999999"), apiError(503));
        add(kind, "500", status(500, "text/html", "<html>"), apiError(500));
        add(kind, "503 with Retry-After", status(503, "Retry-After: 9999999999"), apiError(503));
        add(kind, "999", status(999), apiError(999));
    }

    private void redirects(RawServer elsewhere) {
        String kind = "redirect";
        String other = "Location: " + elsewhere.url();
        for (int code : new int[] {301, 302, 303, 307, 308}) {
            add(kind, code + " to another host", status(code, other), apiError(code));
        }
        add(kind, "302 to the same host", status(302, "Location: /v3"), apiError(302));
        add(kind, "302 to itself", status(302, "Location: "), apiError(302));
        add(kind, "302 to nowhere", status(302), apiError(302));
        add(kind, "302 to a file", status(302, "Location: file:///etc/hostname"), apiError(302));
        MockResponse.Builder downgrade = new MockResponse.Builder().code(302).addHeader(other);
        add(kind, "302 to clear text", () -> TlsServer.answering(Protocol.HTTP_1_1, downgrade), apiError(302));
        add(
                kind,
                "200 that refreshes",
                status(200, "Refresh: 0; url=" + elsewhere.url()),
                decodingError("an empty body"));
    }

    private void tls() {
        String kind = "TLS";
        MockResponse.Builder answer = new MockResponse.Builder().code(200).body(SOURCE);
        add(kind, "nothing wrong", () -> TlsServer.answering(Protocol.HTTP_1_1, answer), success());
        add(kind, "expired", () -> TlsServer.with(TlsServer.expired()), networkError("validity check failed"));
        add(kind, "another host's", () -> TlsServer.with(TlsServer.ofAnotherHost()), networkError("not verified"));
        add(kind, "of an unknown authority", () -> TlsServer.with(TlsServer.named("localhost")), networkError("PKIX"));
        tls("clear text", greeted("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(UTF_8)), LONG, "");
        tls("an alert", greeted(hex("15030300020228")), LONG, "handshake_failure");
        tls("an old version", greeted(hex(oldVersion())), LONG, "");
        tls("closed in the handshake", greeted(new byte[0]), LONG, "");
        tls("reset in the handshake", Connection::reset, LONG, "");
        tls("no handshake", Connection::hold, SHORT, "timeout");
    }

    private void proxies() {
        String kind = "proxy";
        proxy("407 for clear text", false, status(407, "Proxy-Authenticate: Basic realm=\"a\""), apiError(407));
        proxy("a page to sign in", false, body("text/html", "<html>", UTF_8), decodingError("text/html"));
        proxy("502 with a page", false, status(502, "text/html", "<html>"), apiError(502));
        proxy("407 for a tunnel", true, status(407, "Proxy-Authenticate: Basic realm=\"a\""), networkError("proxy"));
        proxy("502 for a tunnel", true, status(502, "text/html", "<html>"), networkError("CONNECT: 502"));
        proxy("a page in place of a tunnel", true, body("text/html", "<html>", UTF_8), networkError(""));
        proxy(
                "a tunnel that ends at once",
                true,
                verbatim("HTTP/1.1 200 Connection established", ""),
                networkError(""));
        add(kind, "refused", () -> throughProxy("http://localhost:2/", 1, () -> {}), networkError("Failed to connect"));
    }

    private void http2() {
        String kind = "HTTP/2";
        MockResponse.Builder answer = new MockResponse.Builder().code(200).body(SOURCE);
        http2("nothing wrong", answer, success());
        http2(
                "a stream that is reset",
                json2().onResponseBody(new SocketEffect.CloseStream(2)),
                networkError("stream was reset"));
        http2(
                "a stream that is refused",
                json2().onRequestStart(new SocketEffect.CloseStream(7)),
                networkError("REFUSED_STREAM"));
        http2(
                "a connection that breaks in the body",
                json2().onResponseBody(new SocketEffect.CloseSocket()),
                networkError(""));
        add(
                kind,
                "no answer",
                () -> TlsServer.answering(Protocol.HTTP_2, json2().onResponseStart(SocketEffect.Stall.INSTANCE)),
                SHORT,
                networkError("timeout"));
    }

    private static MockResponse.Builder json2() {
        return new MockResponse.Builder().code(200).body(SOURCE);
    }

    private static Site unknownHost() {
        // Throws without asking a name server, because there may not be one.
        Dns unknown = host -> {
            throw new UnknownHostException(host);
        };
        return Site.of("http://nowhere.example/", client -> client.dns(unknown), () -> {});
    }

    private static void readAndReset(Connection connection) throws java.io.IOException {
        connection.readRequest();
        connection.reset();
    }

    private static void endlessHeaders(Connection connection) throws java.io.IOException {
        connection.readRequest();
        connection.write("HTTP/1.1 200 OK\r\n");
        while (true) {
            connection.write("X-A: " + "a".repeat(1000) + "\r\n");
        }
    }

    /** Writes a head and the beginning of the body, and then repeats the same bytes without end. */
    private static void endless(Connection connection, String head, byte[] beginning, byte[] part)
            throws java.io.IOException {
        connection.readRequest();
        connection.write(head.replace("\n", "\r\n") + "\r\n\r\n");
        connection.write(beginning);
        while (true) {
            connection.write(part);
        }
    }

    private static String nines(int count) {
        return "9".repeat(count);
    }

    /**
     * Returns names with the same hash code: {@code Aa} and {@code BB} have the same one, and so do all texts that are
     * built from them.
     */
    private static String collidingNames() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 1 << 16; i++) {
            names.append(i == 0 ? "\"" : ",\"");
            for (int bit = 0; bit < 16; bit++) {
                names.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            names.append("\":0");
        }
        return names.toString();
    }

    private static String manyNames() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            names.append(i == 0 ? "" : ",").append("\"n").append(i).append("\":0");
        }
        return names.toString();
    }

    /** Reads at least the beginning of the TLS greeting, and answers. */
    private static Answer greeted(byte[] answer) {
        return connection -> {
            connection.readSome();
            connection.write(answer);
        };
    }

    /** Returns a ServerHello (RFC 5246, section 7.4.1.3) that chooses TLS 1.0. */
    private static String oldVersion() {
        return "160301002a" + "02000026" + "0301" + "00".repeat(32) + "00" + "002f" + "00";
    }

    private static Site throughProxy(String url, int port, Runnable close) {
        Proxy proxy = new Proxy(Proxy.Type.HTTP, new InetSocketAddress("localhost", port));
        return Site.of(url, client -> client.proxy(proxy), close);
    }

    private void proxy(String name, boolean tunnel, Answer answer, Outcome outcome) {
        String url = tunnel ? "https://api.example/" : "http://api.example/";
        Supplier<Site> site = () -> {
            RawServer server = new RawServer(answer);
            return throughProxy(url, server.port(), server::close);
        };
        add("proxy", name, site, outcome);
    }

    private void tls(String name, Answer answer, Duration timeout, String text) {
        add("TLS", name, () -> TlsServer.expectedAt(new RawServer(answer)), timeout, networkError(text));
    }

    private void http2(String name, MockResponse.Builder answer, Outcome outcome) {
        add("HTTP/2", name, () -> TlsServer.answering(Protocol.HTTP_2, answer), outcome);
    }

    private void slow(String kind, String name, Answer answer) {
        add(kind, name, () -> new RawServer(answer), SHORT, networkError("timeout"));
    }

    private void add(String kind, String name, Answer answer, Outcome outcome) {
        add(kind, name, () -> new RawServer(answer), LONG, outcome);
    }

    private void add(String kind, String name, Supplier<Site> site, Outcome outcome) {
        add(kind, name, site, LONG, outcome);
    }

    private void add(String kind, String name, Supplier<Site> site, Duration timeout, Outcome outcome) {
        faults.add(new Fault(kind, name, site, timeout, outcome));
    }
}
