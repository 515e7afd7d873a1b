package com.junction.contract.credential;

import com.junction.contract.secret.Secrets;
import com.junction.recording.SecretNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okio.ByteString;

/** A header that is sent with each request to a real server. */
public final class RequestHeader {
    private static final Pattern HEADER = Pattern.compile("([\\w!#$%&'*+.^`|~-]+)\\s*:\\s*(.*)", Pattern.DOTALL);
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern PRINTABLE = Pattern.compile("[ -~\\t]*");
    private static final SecretNames SECRET_NAMES = new SecretNames(Set.of());

    private final String name;
    private final String value;
    private final String shown;
    private final List<String> secrets;

    private RequestHeader(String name, String value, String shown, List<String> secrets) {
        this.name = name;
        this.value = value;
        this.shown = shown;
        this.secrets = secrets;
    }

    /**
     * Reads a header, such as {@code X-Tenant: 7} or {@code X-Token: ${TOKEN}}.
     *
     * @param environment the variables that <code>${NAME}</code> stands for
     * @throws IllegalArgumentException if it is not a header, or a variable is not set; the message does not quote a value
     */
    public static RequestHeader parse(String text, Map<String, String> environment) {
        Matcher header = HEADER.matcher(text.strip());
        if (!header.matches()) {
            throw new IllegalArgumentException(
                    "--header (-Dcontract.target.headers) must have a name and a value, such as \"X-Tenant: 7\"");
        }
        String name = header.group(1);
        List<String> secrets = new ArrayList<>();
        String template = header.group(2);
        VARIABLE.matcher(template).results().map(variable -> variable.group(1)).forEach(variable -> {
            String given = environment.getOrDefault(variable, "");
            if (given.isBlank()) {
                throw invalid(name, "needs the environment variable " + variable + ", which is not set");
            }
            if (!Secrets.isLongEnough(given)) {
                throw invalid(
                        name,
                        "has the value of the environment variable " + variable
                                + ", which is too short to be hidden in reports; if it is not a secret, write it as it is");
            }
            secrets.add(given);
        });
        String value = replaced(template, environment::get);
        String shown = replaced(template, GivenCredentials::marker);
        if (!PRINTABLE.matcher(value).matches()) {
            throw invalid(name, "has a character that is not printable ASCII (RFC 9110, 5.5)");
        }
        boolean secret = secrets.isEmpty() && SECRET_NAMES.hides(name);
        if (secret) {
            secrets.addAll(secrets(name, value));
            if (secrets.stream().noneMatch(Secrets::isLongEnough)) {
                throw invalid(name, "is a credential, but too short to be hidden in reports");
            }
        }
        return new RequestHeader(name, value, secret ? Secrets.HIDDEN : shown, List.copyOf(secrets));
    }

    private static String replaced(String template, UnaryOperator<String> byVariable) {
        return VARIABLE.matcher(template)
                .replaceAll(variable -> Matcher.quoteReplacement(byVariable.apply(variable.group(1))));
    }

    private static IllegalArgumentException invalid(String name, String problem) {
        return new IllegalArgumentException("--header (-Dcontract.target.headers) " + name + " " + problem);
    }

    /** The value of a credential, and its parts that a server may repeat. */
    private static List<String> secrets(String name, String value) {
        List<String> secrets = new ArrayList<>(List.of(value));
        if (name.equalsIgnoreCase("Cookie")) {
            List.of(value.split(";", -1)).forEach(pair -> secrets.add(pair.substring(pair.indexOf('=') + 1)));
        } else {
            secrets.add(value.substring(value.lastIndexOf(' ') + 1));
        }
        Optional.of(value)
                .filter(text -> text.regionMatches(true, 0, "Basic ", 0, 6))
                .map(text -> ByteString.decodeBase64(text.substring(6).strip()))
                .map(ByteString::utf8)
                .ifPresent(secrets::add);
        return secrets;
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Its value, which may be a secret. */
    public String value() {
        return value;
    }

    /** The value for reports: without secrets, and with markers for environment variables. */
    public String shown() {
        return shown;
    }

    /** The texts that no output may have. */
    public List<String> secrets() {
        return secrets;
    }

    /** A description without the value. */
    @Override
    public String toString() {
        return "the header " + name;
    }
}
