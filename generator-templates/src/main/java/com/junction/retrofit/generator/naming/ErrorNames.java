package com.junction.retrofit.generator.naming;

import java.util.Map;

/** Names the exceptions for error statuses. */
public final class ErrorNames {
    /** Reason phrases of RFC 9110, section 15, and RFC 6585. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("400", "BadRequest"),
            Map.entry("401", "Unauthorized"),
            Map.entry("402", "PaymentRequired"),
            Map.entry("403", "Forbidden"),
            Map.entry("404", "NotFound"),
            Map.entry("405", "MethodNotAllowed"),
            Map.entry("408", "RequestTimeout"),
            Map.entry("409", "Conflict"),
            Map.entry("410", "Gone"),
            Map.entry("415", "UnsupportedMediaType"),
            Map.entry("422", "UnprocessableEntity"),
            Map.entry("429", "TooManyRequests"),
            Map.entry("500", "InternalServer"),
            Map.entry("501", "NotImplemented"),
            Map.entry("502", "BadGateway"),
            Map.entry("503", "ServiceUnavailable"),
            Map.entry("504", "GatewayTimeout"),
            Map.entry("3XX", "Redirect"),
            Map.entry("4XX", "Client"),
            Map.entry("5XX", "Server"),
            Map.entry("default", "Default"));

    private ErrorNames() {}

    /**
     * Returns the name of the class for a status.
     *
     * @param code a status, a range such as {@code 4XX}, or {@code default}
     */
    public static String className(String code) {
        return NAMES.getOrDefault(code, "Status" + code) + "Error";
    }
}
