package com.junction.retrofit.generator.emit;

/** What a client calls itself (RFC 9110, section 10.1.5): a product, and the API that it was made for as a comment. */
final class UserAgent {
    private UserAgent() {}

    /**
     * Its text; what has no place in a header is left out.
     *
     * @param clientVersion may be empty
     */
    static String of(String clientName, String clientVersion, String title, String apiVersion) {
        String version = clientVersion.replaceAll("[^A-Za-z0-9!#$%&'*+.^_`|~-]", "");
        String api = (title + " " + apiVersion)
                .replaceAll("[^\\x20-\\x7e]|[()\\\\\"]", "")
                .strip();
        return clientName + (version.isEmpty() ? "" : "/" + version) + (api.isEmpty() ? "" : " (" + api + ")");
    }
}
