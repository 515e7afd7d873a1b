package com.junction.retrofit.runtime;

/** A server that calls are sent to. */
public class Server {
    private final String url;
    private final boolean custom;

    Server(String url, boolean custom) {
        this.url = url;
        this.custom = custom;
    }

    /**
     * The value of a variable in a URL. It may have unreserved characters (RFC 3986, section 2.3), and those that the
     * values in the document have.
     */
    static String variable(String name, String value, String punctuation) {
        String allowed = "-._~" + punctuation;
        boolean safe = value.chars()
                .allMatch(c -> (c >= 'a' && c <= 'z')
                        || (c >= 'A' && c <= 'Z')
                        || (c >= '0' && c <= '9')
                        || allowed.indexOf(c) >= 0);
        if (!safe || value.contains("..") || value.equals(".")) {
            throw new IllegalArgumentException(
                    "The server variable " + name + " takes letters, digits and " + allowed + ", but no dot segments");
        }
        return value;
    }

    /** The base URL. */
    public final String getUrl() {
        return url;
    }

    /** Returns true if this server receives all operations, even those with another server in the document. */
    final boolean isCustom() {
        return custom;
    }

    @Override
    public final String toString() {
        return url;
    }
}
