package com.junction.contract.server;

import java.util.Locale;
import java.util.Set;

/**
 * Names that override the method or the target of a request. Frameworks and proxies read them from headers, query
 * parameters, cookies, form fields and matrix parameters, in any case and with any separators.
 */
public final class RequestOverrides {
    /** Names that override with any value, such as {@code X-HTTP-Method-Override} or {@code X-Original-URL}. */
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

    /** Names with one of these parts override with any value. */
    private static final Set<String> PARTS = Set.of("methodoverride", "overridemethod", "verboverride", "overrideverb");

    /** Headers that define where a request ends or which protocol follows, so that they may hide another request. */
    private static final Set<String> FRAMING =
            Set.of("contentlength", "transferencoding", "upgrade", "http2settings", "expect");

    /** These are often ordinary parameters, so they override only with certain values. */
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

    /** Whether a header, parameter, cookie or field of this name may override the method or the target. */
    public static boolean isOverride(String name) {
        String letters = letters(name);
        // _method, __method and $method are overrides; method alone is an ordinary parameter.
        boolean marked = ORDINARY.contains(letters)
                && !Character.isLetterOrDigit(name.strip().charAt(0));
        return marked || NAMES.contains(letters) || PARTS.stream().anyMatch(letters::contains);
    }

    /** Whether a header, parameter, cookie or field overrides the method or the target. */
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
