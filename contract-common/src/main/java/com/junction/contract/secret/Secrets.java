package com.junction.contract.secret;

import java.io.Writer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The given credentials, which it hides in all output: as they are, in upper and lower case, with
 * line breaks in them, behind up to {@value #LAYERS} layers of the escapes of URLs, JSON, JavaScript, HTML, XML, shells
 * and Markdown, in hexadecimal, and in Base64 or base64url wherever it begins, alone or as a part of a longer text, up
 * to {@value #BASE64_LAYERS} times. It does not find what is encrypted, hashed, compressed or cut into pieces.
 *
 * <p>Several threads may use it at a time.
 */
public final class Secrets {
    /** The text that replaces a secret. */
    public static final String HIDDEN = "hidden";

    /** The shortest secret, in characters: a shorter one would be found in unrelated texts. */
    public static final int SHORTEST = 6;

    private static final int LAYERS = 5;
    private static final int BASE64_LAYERS = 2;

    /** The most characters of one character of a secret that is escaped several times. */
    private static final int LONGEST_ESCAPE = 64;

    /** The secrets, and how many of their first characters are not secret by themselves. */
    private final Map<String, Integer> wanted = new ConcurrentHashMap<>();

    private volatile int longest;

    /** Has no secrets yet. */
    public Secrets() {}

    /** Has the given credentials. */
    public Secrets(Collection<String> credentials) {
        credentials.forEach(this::add);
    }

    /**
     * Adds a secret. The password of {@code user:password} is also hidden by itself, the user is not. A text of less than
     * {@value #SHORTEST} characters is not hidden: see {@link #isLongEnough}.
     */
    public synchronized void add(String credential) {
        int colon = credential.indexOf(':');
        String user = credential.substring(0, colon + 1);
        addLayers(credential, user);
        addLayers(hex(credential), hex(user));
        if (colon >= 0) {
            addLayers(credential.substring(colon + 1), "");
            addLayers(hex(credential.substring(colon + 1)), "");
        }
    }

    /** A secret may look like an escape, so its unescaped form is hidden, too. */
    private void addLayers(String secret, String user) {
        int shown = Decoded.of(user).comparable().length();
        Decoded layer = Decoded.of(secret);
        for (int i = 0; i <= LAYERS && layer != null; i++) {
            String comparable = layer.comparable().toString();
            if (comparable.length() >= SHORTEST) {
                wanted.merge(comparable, i == 0 ? shown : 0, Math::min);
                longest = Math.max(longest, comparable.length() * LONGEST_ESCAPE);
            }
            layer = layer.unescaped();
        }
    }

    private static String hex(String secret) {
        StringBuilder hex = new StringBuilder();
        secret.chars().forEach(character -> hex.append(String.format("%02x", character)));
        return hex.toString();
    }

    /** Whether a credential is long enough to be hidden, without spaces, plus signs, apostrophes and backslashes. */
    public static boolean isLongEnough(String credential) {
        return Decoded.of(credential).comparable().length() >= SHORTEST;
    }

    /** Returns a text without secrets. */
    public String hide(String text) {
        if (wanted.isEmpty()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        HidingBuffer buffer = new HidingBuffer(this);
        buffer.append(text, shown);
        buffer.end(shown);
        return shown.toString();
    }

    /** Returns a writer that hides secrets. A secret must not be written in parts with a flush between them. */
    public Writer before(Writer next) {
        return new HidingWriter(this, next);
    }

    /**
     * Runs an action, and hides secrets in the messages of its exceptions.
     *
     * @throws RuntimeException what was thrown, or an {@link IllegalStateException} with what is left of the messages where
     *     they have a secret
     */
    public <T> T guard(Supplier<T> action) {
        try {
            return action.get();
        } catch (RuntimeException | Error e) {
            if (!isNamedBy(e, new HashSet<>())) {
                throw e;
            }
            String message = e.getMessage() == null ? e.toString() : e.getMessage();
            IllegalStateException shown = new IllegalStateException(hide(message));
            shown.setStackTrace(e.getStackTrace());
            throw shown;
        }
    }

    private boolean isNamedBy(@Nullable Throwable thrown, Set<Throwable> seen) {
        if (thrown == null || !seen.add(thrown)) {
            return false;
        }
        String text = thrown.toString();
        boolean suppressed = List.of(thrown.getSuppressed()).stream().anyMatch(each -> isNamedBy(each, seen));
        return suppressed || !hide(text).equals(text) || isNamedBy(thrown.getCause(), seen);
    }

    /** Whether there are no secrets. */
    public boolean isEmpty() {
        return wanted.isEmpty();
    }

    /** Returns the most characters of a secret in a text. */
    int longest() {
        return longest;
    }

    /**
     * Finds the secrets in a text.
     *
     * @param cut whether the text may have been cut off, so that a secret's beginning at its end is a secret as well
     */
    Spans spans(CharSequence text, boolean cut) {
        Spans spans = new Spans();
        Decoded all = Decoded.of(text);
        search(all, BASE64_LAYERS, cut, spans);
        Decoded plain = spans.isEmpty() ? null : all.unescaped();
        if (plain != null) {
            spans.widenTo(plain);
        }
        return spans;
    }

    private void search(Decoded text, int base64, boolean cut, Spans spans) {
        Decoded layer = text;
        for (int i = 0; i <= LAYERS && layer != null; i++) {
            find(layer.comparable(), cut, spans);
            for (int phase = 0; base64 > 0 && phase < 4; phase++) {
                Decoded decoded = layer.base64(phase, SHORTEST);
                if (decoded.length() > 0) {
                    search(decoded, base64 - 1, cut, spans);
                }
            }
            layer = layer.unescaped();
        }
    }

    private void find(Decoded layer, boolean cut, Spans spans) {
        String text = layer.toString();
        wanted.forEach((secret, shown) -> {
            for (int at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
                spans.add(layer.from(at), layer.to(at + secret.length() - 1));
            }
            int least = Math.max(SHORTEST, shown + 1);
            for (int length = Math.min(secret.length() - 1, text.length()); cut && length >= least; length--) {
                if (text.endsWith(secret.substring(0, length))) {
                    spans.add(layer.from(text.length() - length), layer.to(text.length() - 1));
                }
            }
        });
    }

    /** Does not show the secrets. */
    @Override
    public String toString() {
        return "secrets";
    }
}
