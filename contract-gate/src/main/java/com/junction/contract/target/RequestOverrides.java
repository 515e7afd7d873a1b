package com.junction.contract.target;

import java.util.Locale;
import java.util.Set;

/**
 * The names by which a request asks for another method or another target than its request line says. Frameworks and
 * proxies read them from headers, query parameters, cookies, form fields and matrix parameters alike, in any case and
 * with any separators.
 */
public final class RequestOverrides {
    /** Whatever their value, such as {@code X-HTTP-Method-Override}, {@code _HttpMethod} or {@code X-Original-URL}. */
    private static final Set<String> NAMES = Set.of(
            "xmethod",
            "xhttpmethod",
            "httpmethod",
            "httpmethodname",
            "requestmethod",
            "xrequestmethod",
            "originalmethod",
            "xoriginalmethod",
            "forwardedmethod",
            "xforwardedmethod",
            "httpverb",
            "xhttpverb",
            "xoriginalurl",
            "xoriginaluri",
            "xoriginalpath",
            "xoriginalhttpmethod",
            "xenvoyoriginalpath",
            "xrewriteurl",
            "xrewriteuri",
            "xrewritepath",
            "xforwardedpath",
            "xforwardedurl",
            "xforwardeduri",
            "xrequesturl",
            "xrequesturi",
            "xproxyurl");

    /** A part of a name that says enough. */
    private static final Set<String> PARTS = Set.of("methodoverride", "overridemethod", "verboverride", "overrideverb");

    /** Headers that say where a request ends or what protocol follows: a body that is not there may be another request. */
    private static final Set<String> FRAMING =
            Set.of("contentlength", "transferencoding", "upgrade", "http2settings", "expect");

    /** These are often ordinary parameters: the value tells. */
    private static final Set<String> ORDINARY = Set.of("method", "verb", "action", "operation");

    private static final Set<String> UNSAFE_METHODS = Set.of(
            "POST",
            "PUT",
            "PATCH",
            "DELETE",
            "CONNECT",
            "TRACE",
            "MERGE",
            "COPY",
            "MOVE",
            "LINK",
            "UNLINK",
            "PURGE",
            "LOCK",
            "UNLOCK",
            "MKCOL",
            "MKACTIVITY",
            "PROPPATCH",
            "BIND",
            "UNBIND",
            "REBIND",
            "ACL",
            "CHECKIN",
            "CHECKOUT",
            "LABEL",
            "BASELINE",
            "UPDATE",
            "UPDATEREDIRECTREF",
            "MKREDIRECTREF",
            "MKCALENDAR",
            "ORDERPATCH",
            "VERSION-CONTROL",
            "UNCHECKOUT",
            "MKWORKSPACE");

    private RequestOverrides() {}

    /** Whether a header, parameter, cookie or field of this name may stand for another method or target. */
    public static boolean isOverride(String name) {
        String letters = letters(name);
        // _method, __method and $method are an override, method alone is a parameter like others.
        boolean marked = ORDINARY.contains(letters)
                && !Character.isLetterOrDigit(name.strip().charAt(0));
        return marked || NAMES.contains(letters) || PARTS.stream().anyMatch(letters::contains);
    }

    /** Whether a header, parameter, cookie or field stands for another method or target. */
    public static boolean isOverride(String name, String value) {
        return isOverride(name)
                || (ORDINARY.contains(letters(name))
                        && UNSAFE_METHODS.contains(value.strip().toUpperCase(Locale.ROOT)));
    }

    /** Whether a header changes how the rest of the connection is read. */
    public static boolean isFraming(String header) {
        return FRAMING.contains(letters(header));
    }

    private static String letters(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        name.chars().filter(Character::isLetterOrDigit).forEach(each -> letters.append((char) each));
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
