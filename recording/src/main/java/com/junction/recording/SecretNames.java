package com.junction.recording;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * Decides by name whether a value is secret. The names are in the tables below, and a user can add more.
 *
 * <p>A name is split into words at punctuation, at digits, and before a capital letter that begins a word:
 * {@code apiKey}, {@code API_KEY}, {@code x-api-key} and {@code user[api.key]} all have the words {@code api} and
 * {@code key}. Percent-encoding is decoded first. Matching whole words keeps {@code monkey}, {@code author},
 * {@code passenger} and {@code tokenize} from being secret.
 *
 * <p>The public constructor is for traffic of real people: when in doubt, a name is secret. {@link #certain} and
 * {@link #credentials} are for traffic with a server under test, in which a hidden value hides what is wrong.
 */
public final class SecretNames {
    /** A name with one of these words, or its plural, is secret. */
    private static final Set<String> WORDS = words("""
            assertion auth authorization bearer cookie credential csrf cvc cvv hmac hotp jwe jwt mnemonic nonce
            cnonce nextnonce otp pass passcode passkey passphrase passwd password pin pswd pwd saml secret
            session sid sig signature ssn token totp xsrf
            """);

    /** A name with these consecutive words is secret, even if they are written as one word. */
    private static final Set<String> PHRASES = phrases("""
            access code, access key, account key, api key, app key, backup code, client key, code verifier,
            device code, encryption key, function key, license key, login code, master key, mfa code,
            oauth verifier, one time code, pin code, private key, recovery code, recovery phrase, secret key,
            security code, seed phrase, service key, shared key, signing key, sms code, storage key,
            subscription key, verification code
            """);

    /** A word that contains one of these is secret: {@code PHPSESSID}, {@code userpasswordhash}. */
    private static final Set<String> INSIDE_A_WORD = words("""
            apikey aspsessionid authorization credential jsessionid passphrase passwd password sessid
            """);

    /** A word that ends with one of these is secret: {@code accesstoken}, {@code clientsecret}. */
    private static final Set<String> END_OF_A_WORD = words("""
            cookie secret signature token
            """);

    /** A name of several words that ends with "key" is secret, unless one of these words precedes "key". */
    private static final Set<String> PUBLIC_KEYS = words("""
            foreign idempotency partition public sort
            """);

    /** A name that ends with one of these words only describes a secret: {@code token_type}, {@code passwordPolicy}. */
    private static final Set<String> ABOUT = words("""
            at audience count duration enabled end endpoint expiration expires expiry format in issuer length
            lifetime limit method methods name policy provider providers rate realm required scheme scope scopes
            start status supported ttl type types version
            """);

    /** A name that begins with one of these words only describes a secret: {@code has_password}, {@code max_tokens}. */
    private static final Set<String> QUESTIONS = words("""
            has is max min num requires supports total
            """);

    /** The words of a header that only tells whether credentials are allowed (Fetch Standard, section 3.3.3). */
    private static final List<String> CORS = List.of("access", "control", "allow", "credentials");

    /**
     * These words do not change the meaning of the word before them: {@code tokenvalue}, {@code subscription-key-hash}.
     */
    private static final Set<String> CARRIERS = words("""
            data hash id ids key string text value values
            """);

    /** After "key", these words make a name that is not secret: {@code public_key_id}. */
    private static final Set<String> NOT_AFTER_KEYS = words("""
            id ids key
            """);

    /** These names are secret only in URLs and forms. They belong to OAuth, SAML, CAS, and the API keys of maps. */
    private static final Set<String> IN_URLS = words("""
            code key ticket
            """);

    /** These names are secret in the traffic of a test, too, but in URLs and forms only. */
    private static final Set<String> CERTAIN_IN_URLS = words("""
            code ticket
            """);

    /** A name with one of these words is that of the credentials of a request. */
    private static final Set<String> CREDENTIALS = words("""
            authorization cookie
            """);

    private static final String API_KEY = "apikey";

    /** This word is secret only at the end of a name of a test: {@code dbPass}, but {@code proxyPassThrough}. */
    private static final String PASS = "pass";

    private static final int SHORTEST = 3;

    /**
     * The maximum number of decodings. Percent-encoding may be nested, but no server understands a name that is nested
     * deeper.
     */
    private static final int DECODINGS = 3;

    /** Which names of the tables count. */
    private enum Strictness {
        ALL,
        CERTAIN,
        CREDENTIALS
    }

    private final Set<String> own = new HashSet<>();
    private final Strictness strictness;

    /**
     * Adds names to those of the tables.
     *
     * @param own more secret names; case and punctuation do not matter
     */
    public SecretNames(Set<String> own) {
        this(own, Strictness.ALL);
    }

    /**
     * Names that are secret in the answers of a server under test: {@code password}, {@code access_token}, {@code apiKey}.
     * Those that may as well be identifiers, such as {@code processDefinitionKey}, are not, and neither are numbers, true
     * and false in JSON.
     *
     * @param own more secret names; case and punctuation do not matter
     */
    public static SecretNames certain(Set<String> own) {
        return new SecretNames(own, Strictness.CERTAIN);
    }

    /**
     * Names of credentials in a request whose other values were made up for a test: {@code Authorization}, {@code Cookie},
     * {@code X-API-Key}.
     *
     * @param own more secret names; case and punctuation do not matter
     */
    public static SecretNames credentials(Set<String> own) {
        return new SecretNames(own, Strictness.CREDENTIALS);
    }

    private SecretNames(Set<String> own, Strictness strictness) {
        this.strictness = strictness;
        own.forEach(name -> this.own.add(lettersAndDigits(name)));
        // Punctuation alone is not a name.
        this.own.remove("");
    }

    /** Returns whether the value of a header, a parameter, a cookie or a property with this name is secret. */
    public boolean hides(String name) {
        String decoded = decoded(name);
        if (isOwn(decoded)) {
            return true;
        }
        if (decoded.length() < SHORTEST) {
            return false;
        }
        List<String> words = words(decoded, true);
        // Split at capital letters, aPiKeY has no known words; in lower case, apikey is one.
        return (isSecret(words) || isSecret(words(decoded, false))) && !isAbout(words);
    }

    /** Returns whether the value of a parameter of a URL, or of a field of a form, is secret. */
    boolean hidesInUrl(String name) {
        Set<String> inUrls = switch (strictness) {
            case ALL -> IN_URLS;
            case CERTAIN -> CERTAIN_IN_URLS;
            case CREDENTIALS -> Set.of();
        };
        return hides(name) || inUrls.contains(joined(decoded(name)));
    }

    /** Returns whether numbers, booleans and challenges of a server are shown, whatever their name. */
    boolean showsPlainValues() {
        return strictness != Strictness.ALL;
    }

    /** Returns whether the user added this name, or a part of it: {@code user[name]}, {@code user.name}. */
    private boolean isOwn(String name) {
        if (own.isEmpty()) {
            return false;
        }
        if (own.contains(lettersAndDigits(name))) {
            return true;
        }
        StringTokenizer parts = new StringTokenizer(name, ".[]");
        while (parts.hasMoreTokens()) {
            if (own.contains(lettersAndDigits(parts.nextToken()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAbout(List<String> words) {
        return words.size() > 1
                && (ABOUT.contains(words.get(words.size() - 1))
                        || QUESTIONS.contains(words.get(0))
                        || words.equals(CORS));
    }

    private boolean isSecret(List<String> words) {
        if (strictness == Strictness.CREDENTIALS) {
            return isCredentials(words);
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.length() >= SHORTEST && isSecretWord(word) && !isWithin(words, i)) {
                return true;
            }
        }
        return words.size() > 1 && ((strictness == Strictness.ALL && isKey(words)) || hasPhrase(words));
    }

    private static boolean isCredentials(List<String> words) {
        String joined = String.join("", words);
        return words.stream().map(SecretNames::singular).anyMatch(CREDENTIALS::contains)
                || singular(joined).endsWith(API_KEY);
    }

    private boolean isWithin(List<String> words, int i) {
        return strictness == Strictness.CERTAIN && words.get(i).equals(PASS) && i < words.size() - 1;
    }

    private static boolean isSecretWord(String word) {
        String singular = singular(word);
        if (WORDS.contains(word) || WORDS.contains(singular) || PHRASES.contains(singular)) {
            return true;
        }
        for (String end : END_OF_A_WORD) {
            if (singular.endsWith(end)) {
                return true;
            }
        }
        for (String part : INSIDE_A_WORD) {
            if (word.contains(part)) {
                return true;
            }
        }
        for (String carrier : CARRIERS) {
            if (word.endsWith(carrier) && WORDS.contains(word.substring(0, word.length() - carrier.length()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKey(List<String> words) {
        int last = words.size() - 1;
        while (last > 0 && CARRIERS.contains(words.get(last)) && !NOT_AFTER_KEYS.contains(words.get(last))) {
            last--;
        }
        return last > 0 && singular(words.get(last)).equals("key") && !PUBLIC_KEYS.contains(words.get(last - 1));
    }

    private static boolean hasPhrase(List<String> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            String two = words.get(i) + " " + words.get(i + 1);
            if (PHRASES.contains(singular(two))
                    || (i + 2 < words.size() && PHRASES.contains(two + " " + singular(words.get(i + 2))))) {
                return true;
            }
        }
        return false;
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static Set<String> words(String table) {
        return Set.of(table.strip().split("\\s+", -1));
    }

    private static Set<String> phrases(String table) {
        Set<String> all = new HashSet<>();
        for (String phrase : table.strip().split(",\\s+", -1)) {
            all.add(phrase);
            all.add(phrase.replace(" ", ""));
        }
        return Set.copyOf(all);
    }

    private static String lettersAndDigits(String name) {
        StringBuilder kept = new StringBuilder();
        name.chars().filter(Character::isLetterOrDigit).forEach(letter -> kept.append((char) letter));
        return kept.toString().toLowerCase(Locale.ROOT);
    }

    private static String joined(String name) {
        return String.join("", words(name, false));
    }

    /** Returns the words of a name in lower case. Capital letters separate words only if {@code humps} is true. */
    private static List<String> words(String name, boolean humps) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if ((humps && beginsHump(name, i)) || !Character.isLetter(letter)) {
                end(word, words);
            }
            if (Character.isLetter(letter)) {
                word.append(letter);
            }
        }
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }

    /** Returns whether a capital letter begins a word: {@code api|Key}, {@code API|Key}. */
    private static boolean beginsHump(String name, int i) {
        return i > 0
                && Character.isUpperCase(name.charAt(i))
                && (Character.isLowerCase(name.charAt(i - 1))
                        || (i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1))));
    }

    private static String decoded(String name) {
        String decoded = name;
        for (int i = 0; i < DECODINGS && decoded.indexOf('%') >= 0; i++) {
            decoded = percentDecoded(decoded);
        }
        return decoded;
    }

    /** Decodes a name or a value of a form. Returns the text unchanged if its encoding is invalid. */
    static String percentDecoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
