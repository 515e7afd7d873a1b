package com.junction.contract.document;

import java.util.Locale;
import java.util.Optional;

/**
 * A credential of a request, as a security scheme declares it.
 *
 * @param schemeName the name of the security scheme in the document
 * @param in {@code header}, {@code query} or {@code cookie}
 * @param name the name of the header, the parameter or the cookie; headers are in lower case
 * @param scheme the HTTP scheme in lower case, such as {@code basic}; empty for an API key
 * @param tokens where OAuth 2 client credentials are exchanged for a token; empty for any other credential
 */
public record Credential(String schemeName, String in, String name, String scheme, Optional<TokenEndpoint> tokens) {
    static Credential header(String schemeName, String name, String scheme) {
        return new Credential(schemeName, "header", name.toLowerCase(Locale.ROOT), scheme, Optional.empty());
    }

    /** The same credential with tokens of an endpoint. */
    Credential with(Optional<TokenEndpoint> endpoint) {
        return new Credential(schemeName, in, name, scheme, endpoint);
    }

    /** Returns true if both credentials have the same place, name and HTTP scheme. The names of the schemes do not matter. */
    boolean isSentLike(Credential other) {
        return in.equals(other.in) && name.equals(other.name) && scheme.equals(other.scheme);
    }
}
