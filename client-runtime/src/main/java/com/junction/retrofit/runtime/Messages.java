package com.junction.retrofit.runtime;

/** Keeps messages short. Some contain names in JSON or status lines, which a server may make very long. */
final class Messages {
    private static final int LONGEST = 1000;
    private static final String CUT = " ... ";

    private Messages() {}

    static boolean isBrief(String message) {
        return message.length() <= LONGEST;
    }

    /** The beginning and the end of a text that is too long for a message. */
    static String brief(String message) {
        int half = (LONGEST - CUT.length()) / 2;
        return isBrief(message)
                ? message
                : message.substring(0, half) + CUT + message.substring(message.length() - half);
    }
}
