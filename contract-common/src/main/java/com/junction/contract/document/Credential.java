package com.junction.contract.document;

import java.util.Locale;

/**
 * The place of a credential in a request.
 *
 * @param in {@code header}, {@code query} or {@code cookie}
 * @param name the name of the header, the parameter or the cookie; headers are in lower case
 * @param scheme the HTTP scheme in lower case, such as {@code basic}; empty for an API key
 */
public record Credential(String in, String name, String scheme) {
    static Credential header(String name, String scheme) {
        return new Credential("header", name.toLowerCase(Locale.ROOT), scheme);
    }
}
