package com.junction.contract.document;

import java.util.List;

/**
 * Where OAuth 2 client credentials are exchanged for a token (RFC 6749, section 4.4).
 *
 * @param url the token URL, which may be relative to the URL of the server
 * @param scopes all scopes of the flow
 */
public record TokenEndpoint(String url, List<String> scopes) {}
