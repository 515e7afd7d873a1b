package com.junction.contract.prism;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The response that a request asks Prism for in its {@code Prefer} header (RFC 7240).
 *
 * @param more what is asked for beyond the status
 */
public record Preference(int status, String more) {
    private static final String HEADER = "Prefer";
    private static final String EXAMPLE = ", example=";

    /** Any response of a status. */
    public static Preference status(int status) {
        return new Preference(status, "");
    }

    /** The same response, with the example of a name as its body. */
    public Preference example(String name) {
        return new Preference(status, EXAMPLE + name);
    }

    /** The same response, with a body that Prism generates. */
    public Preference dynamic() {
        return new Preference(status, ", dynamic=true");
    }

    /** Whether Prism can be asked for a status. OkHttp takes 407 for the answer of a proxy. */
    public static boolean isPossible(String status) {
        return status.matches("[2-5]\\d{2}") && !status.equals("407");
    }

    /** The header that asks for it. */
    public Map<String, String> headers() {
        return Map.of(HEADER, "code=" + status + more);
    }

    /** The name of the example that some headers ask for; empty if they leave the example to Prism. */
    public static Optional<String> exampleIn(Map<String, String> headers) {
        String value = headers.getOrDefault(HEADER, "");
        int at = value.indexOf(EXAMPLE);
        return at < 0 ? Optional.empty() : Optional.of(value.substring(at + EXAMPLE.length()));
    }

    /** The headers without a preference. */
    public static Map<String, String> removedFrom(Map<String, String> headers) {
        Map<String, String> others = new LinkedHashMap<>(headers);
        others.remove(HEADER);
        return others;
    }
}
