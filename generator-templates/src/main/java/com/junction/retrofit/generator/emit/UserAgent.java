package com.junction.retrofit.generator.emit;

/** Writes the User-Agent of a client (RFC 9110, section 10.1.5): a product, and the API's name as a comment. */
final class UserAgent {
    private UserAgent() {}

    /**
     * Returns the header's value without characters that a header cannot contain.
     *
     * @param clientVersion the version, which may be empty
     */
    static String of(String clientName, String clientVersion, String title, String apiVersion) {
        String version = clientVersion.replaceAll("[^A-Za-z0-9!#$%&'*+.^_`|~-]", "");
        String api = (title + " " + apiVersion)
                .replaceAll("[^\\x20-\\x7e]|[()\\\\\"]", "")
                .strip();
        return clientName + (version.isEmpty() ? "" : "/" + version) + (api.isEmpty() ? "" : " (" + api + ")");
    }
}
