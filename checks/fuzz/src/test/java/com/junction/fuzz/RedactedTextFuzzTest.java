package com.junction.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.junction.recording.Redaction;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import okhttp3.HttpUrl;

class RedactedTextFuzzTest {
    private static final String SECRET = "planted9f3c";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Redaction REDACTION = new Redaction(Set.of("own"));

    /** Redaction must handle any text without an exception, and must hide the secret of a parameter next to it. */
    @FuzzTest
    void textIsReadToItsEnd(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        REDACTION.text(text);
        REDACTION.hides(text);
        REDACTION.body(text, FORM);
        if (text.contains(SECRET)) {
            // The input itself contains the secret under an ordinary name, where redaction keeps it.
            return;
        }
        check(!REDACTION.text("/cb?a=" + encoded(text) + "&token=" + SECRET).contains(SECRET), text);
        HttpUrl url = HttpUrl.parse(text);
        if (url != null) {
            HttpUrl shown = REDACTION.url(url);
            check(shown.username().isEmpty() && shown.password().isEmpty(), text);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void check(boolean holds, Object where) {
        if (!holds) {
            throw new AssertionError("This is not so for " + where);
        }
    }
}
