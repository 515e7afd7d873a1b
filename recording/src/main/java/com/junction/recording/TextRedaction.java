package com.junction.recording;

import java.util.Locale;
import java.util.Set;

/**
 * Hides secrets in text with an unknown structure. It reads each character once, and the text after a name once more.
 */
final class TextRedaction {
    private final SecretNames names;

    TextRedaction(SecretNames names) {
        this.names = names;
    }

    String redact(String text) {
        return mayHaveSecrets(text) ? new Scan(names, text).redacted() : text;
    }

    private static boolean mayHaveSecrets(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("=:@%<\\&".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return Scan.SCHEMES.stream().anyMatch(lower::contains);
    }

    private static final class Scan {
        /** The authentication schemes that precede credentials (RFC 9110, section 11.1). */
        static final Set<String> SCHEMES = Set.of("bearer", "basic");

        private static final int ANY_LEVEL = Byte.MAX_VALUE;
        private static final int LONGEST_QUOTED_NAME = 100;
        private static final int SHORTEST_CREDENTIALS = 20;

        private final SecretNames names;
        private final String text;
        private final Characters letters;
        private final StringBuilder shown = new StringBuilder();
        private int copied;

        /** The range of the next possible name; the range is empty if there is no name. */
        private int nameStart;

        private int nameEnd;
        private boolean isQuoted;
        private int quote = -1;

        /**
         * The state within the current word, which may be a URL: whether its path or its query has begun, and where its
         * host ends.
         */
        private boolean inPath;

        private boolean inQuery;
        private int hostEnd;

        /** Whether the text so far has an angle bracket of XML, or of a URL in text. */
        private boolean hasTags;

        /** Whether the end of an XML tag was not found. */
        private boolean noMoreTags;

        Scan(SecretNames names, String text) {
            this.names = names;
            this.text = text;
            this.letters = new Characters(text);
        }

        String redacted() {
            int at = 0;
            while (at < letters.length()) {
                at = step(at);
            }
            return shown.append(text, copied, text.length()).toString();
        }

        /** Reads from this position, and returns the position to continue at. */
        private int step(int at) {
            char letter = letters.at(at);
            if (isName(letter)) {
                if (nameEnd != at || isQuoted) {
                    nameStart = at;
                    isQuoted = false;
                }
                nameEnd = at + 1;
                return at + 1;
            }
            return switch (letter) {
                case '"', '\'', '`' -> quote(at);
                case ' ', '\t', '\r', '\n' -> space(at);
                case '=', ':' -> separator(at);
                case '/', '\\' -> slash(at);
                case '<' -> element(at);
                default -> {
                    noName(at);
                    inQuery |= letter == '?' || letter == '#';
                    if (letter == '>') {
                        newWord();
                    }
                    yield at + 1;
                }
            };
        }

        private static boolean isName(char letter) {
            return Character.isLetterOrDigit(letter) || letter >= 0x80 || "_-.[]$+~*%".indexOf(letter) >= 0;
        }

        private void noName(int at) {
            nameStart = at + 1;
            nameEnd = at + 1;
            isQuoted = false;
        }

        private void newWord() {
            inPath = false;
            inQuery = false;
        }

        private int quote(int at) {
            boolean closes = quote >= 0
                    && letters.at(quote) == letters.at(at)
                    && at - quote > 1
                    && at - quote <= LONGEST_QUOTED_NAME;
            if (closes) {
                nameStart = quote + 1;
                nameEnd = at;
            } else {
                noName(at);
            }
            isQuoted = closes;
            quote = at;
            newWord();
            return at + 1;
        }

        private int space(int at) {
            if (nameEnd == at
                    && SCHEMES.contains(letters.decoded(nameStart, nameEnd).toLowerCase(Locale.ROOT))) {
                int from = skip(at, " \t");
                int to = from;
                while (to < letters.length() && !isSpace(letters.at(to)) && "\"'`<>,;".indexOf(letters.at(to)) < 0) {
                    to++;
                }
                if (isCredentials(from, to)) {
                    hide(from, to);
                    noName(to - 1);
                    return to;
                }
            }
            if (letters.at(at) == '\n') {
                noName(at);
            }
            newWord();
            return at + 1;
        }

        /** Tells credentials from a word of English, as in "a bearer token is missing". */
        private boolean isCredentials(int from, int to) {
            int end = to;
            while (end > from && ".:!?)".indexOf(letters.at(end - 1)) >= 0) {
                end--;
            }
            boolean isWord = letters.decoded(from, end).chars().allMatch(Character::isLetter);
            return to > from && (!isWord || to - from >= SHORTEST_CREDENTIALS);
        }

        private int slash(int at) {
            // Some URL parsers also accept http:/host and http:\\host.
            boolean beginsHost = at > 0 && (isSlash(letters.at(at - 1)) || letters.at(at - 1) == ':');
            noName(at);
            inPath = true;
            if (beginsHost && at >= hostEnd) {
                int host = at + 1;
                int end = host;
                while (end < letters.length() && !endsHost(letters.at(end))) {
                    if (letters.at(end) == '@') {
                        host = end;
                    }
                    end++;
                }
                hide(at + 1, host);
                hostEnd = end;
                noName(host - 1);
                return host;
            }
            return at + 1;
        }

        private static boolean isSlash(char letter) {
            return letter == '/' || letter == '\\';
        }

        private static boolean endsHost(char letter) {
            return isSpace(letter) || "/\\?#\"'`<>".indexOf(letter) >= 0;
        }

        private int separator(int at) {
            int next = at + 1;
            char letter = letters.at(at);
            int from = nameStart;
            int to = nameEnd;
            boolean quoted = isQuoted;
            noName(at);
            if (from == to || (letter == ':' && !quoted && isAddress(from, to, at))) {
                return next;
            }
            String name = letters.decoded(from, to);
            String raw = letters.raw(from, to);
            boolean inUrl = inQuery && letter == '=' && !quoted;
            if (!hides(name, inUrl) && (raw.equals(name) || !hides(raw, inUrl))) {
                return next;
            }
            int value = skip(next, quoted ? " \t\r\n=>" : " \t=>");
            boolean isText = value < letters.length() && isQuote(letters.at(value));
            int end = isText ? endOfQuoted(value) : end(at, from, to, value, quoted);
            hide(isText ? value + 1 : value, end);
            noName(end - 1);
            return end;
        }

        private boolean hides(String name, boolean inUrl) {
            return inUrl ? names.hidesInUrl(name) : names.hides(name);
        }

        /** Returns whether the colon belongs to the scheme of a URL, or to a host and its port. */
        private boolean isAddress(int from, int to, int at) {
            boolean scheme = at + 2 < letters.length() && isSlash(letters.at(at + 1)) && isSlash(letters.at(at + 2));
            boolean port = at + 1 < letters.length()
                    && Character.isDigit(letters.at(at + 1))
                    && letters.decoded(from, to).indexOf('.') >= 0;
            return scheme || port || at < hostEnd;
        }

        /**
         * Returns the end of the value that begins at {@code value}. The name is from {@code from} to {@code to}, and
         * the separator follows it.
         */
        private int end(int separator, int from, int to, int value, boolean quoted) {
            if (value == letters.length()) {
                return value;
            }
            int level = letters.level(separator);
            char first = letters.at(value);
            if (letters.at(separator) == ':') {
                if (first == '{' || first == '[') {
                    return letters.length();
                }
                return until(value, quoted ? ",}]\n" : "\n", ANY_LEVEL);
            }
            if (value > separator + 1 || to < separator) {
                return until(value, "\n" + enclosing(), level);
            }
            boolean parameter = !inQuery && follows(from, ';');
            boolean matrix = parameter && inPath && letters.at(from - 1) == ';';
            String ends = matrix ? "&#;/? \t\r\n" : parameter ? "&#; \t\r\n" : "&# \t\r\n";
            return until(value, ends + enclosing(), level);
        }

        /**
         * A quote or bracket ends a value only if the text before the value has one too, because a URL may contain such
         * characters.
         */
        private String enclosing() {
            return (quote < 0 ? "" : String.valueOf(letters.at(quote))) + (hasTags ? "<>" : "");
        }

        private boolean follows(int from, char separator) {
            int before = from - 1;
            while (before >= 0 && isSpace(letters.at(before))) {
                before--;
            }
            return before >= 0 && letters.at(before) == separator;
        }

        private int endOfQuoted(int start) {
            int end = start + 1;
            while (end < letters.length()
                    && (letters.at(end) != letters.at(start)
                            || letters.level(end) > letters.level(start)
                            || letters.at(end - 1) == '\\')) {
                end++;
            }
            return end;
        }

        private int until(int from, String ends, int level) {
            int end = from;
            while (end < letters.length() && (ends.indexOf(letters.at(end)) < 0 || letters.level(end) > level)) {
                end++;
            }
            return end;
        }

        private int skip(int from, String letters) {
            int to = from;
            while (to < this.letters.length() && letters.indexOf(this.letters.at(to)) >= 0) {
                to++;
            }
            return to;
        }

        /** Hides the content of an element: {@code <password>x</password>}. */
        private int element(int at) {
            hasTags = true;
            noName(at);
            newWord();
            int end = at + 1;
            int local = end;
            while (end < letters.length() && (isName(letters.at(end)) || letters.at(end) == ':')) {
                end++;
                local = letters.at(end - 1) == ':' ? end : local;
            }
            if (noMoreTags || local == end || !names.hides(letters.decoded(local, end))) {
                return at + 1;
            }
            int close = until(end, ">", ANY_LEVEL);
            if (close == letters.length()) {
                noMoreTags = true;
                return at + 1;
            }
            if (letters.at(close - 1) == '/') {
                hide(end, close - 1);
                return close;
            }
            String tag = "</" + letters.raw(at + 1, end);
            int closing = text.indexOf(tag, letters.start(close));
            int to = close + 1;
            while (to < letters.length() && (closing < 0 || letters.start(to) < closing)) {
                to++;
            }
            hide(end + 1, close);
            hide(close + 1, to);
            return to;
        }

        private void hide(int from, int to) {
            if (from < to) {
                shown.append(text, copied, letters.start(from)).append(Redaction.HIDDEN);
                copied = letters.start(to);
            }
        }

        private static boolean isQuote(char letter) {
            return letter == '"' || letter == '\'' || letter == '`';
        }

        private static boolean isSpace(char letter) {
            return letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n';
        }
    }
}
