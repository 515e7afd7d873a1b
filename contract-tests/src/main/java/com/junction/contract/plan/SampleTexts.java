package com.junction.contract.plan;

import com.github.curiousoddman.rgxgen.RgxGen;
import com.github.curiousoddman.rgxgen.config.RgxGenOption;
import com.github.curiousoddman.rgxgen.config.RgxGenProperties;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Strings that a schema allows. */
final class SampleTexts {
    /** A valid value for each format that a string may have. */
    private static final Map<String, String> FORMATS = Map.ofEntries(
            Map.entry("uuid", "3fa85f64-5717-4562-b3fc-2c963f66afa6"),
            Map.entry("date", "2026-03-01"),
            Map.entry("date-time", "2026-03-01T12:00:00Z"),
            Map.entry("time", "12:00:00Z"),
            Map.entry("duration", "P1D"),
            Map.entry("email", "user@example.com"),
            Map.entry("idn-email", "user@example.com"),
            Map.entry("uri", "https://example.com/page"),
            Map.entry("url", "https://example.com/page"),
            Map.entry("uri-reference", "/page"),
            Map.entry("iri", "https://example.com/page"),
            Map.entry("ipv4", "192.0.2.1"),
            Map.entry("ipv6", "2001:db8::1"),
            Map.entry("hostname", "example.com"),
            Map.entry("json-pointer", "/a"),
            Map.entry("regex", "a+"),
            Map.entry("byte", "dGV4dA=="));

    /** How often is repeated what has no upper bound: many times, or a few where many make too long a text. */
    private static final int MANY = 100;

    private static final int FEW = 2;

    /** How many digits of a second they are. */
    private static final int NANOSECONDS = 9;

    private SampleTexts() {}

    /**
     * A string by its format, its pattern and its length.
     *
     * @throws UnplannableException if it becomes too long
     */
    static String of(Shape schema, SampleBudget budget) {
        String format = schema.keyword("format").asString("");
        if (schema.keyword("pattern").isString() && !FORMATS.containsKey(format)) {
            Optional<String> matching = matching(schema, budget);
            if (matching.isPresent()) {
                return matching.get();
            }
        }
        String text = FORMATS.getOrDefault(format, "text");
        int missing = schema.least("minLength") - text.length();
        budget.spendText(missing, schema.place());
        String longEnough = missing > 0 ? longer(text, missing, format) : text;
        return longEnough.substring(0, Math.min(longEnough.length(), schema.most("maxLength", Integer.MAX_VALUE)));
    }

    /** A text that is longer by so many characters, or a few more, and of the same format where that is possible. */
    private static String longer(String text, int missing, String format) {
        return switch (format) {
            case "date-time", "time" -> {
                // A point needs a digit (RFC 3339, section 5.6). Clients keep nanoseconds, and drop zeros at the end.
                String zone = missing > 1 + NANOSECONDS ? "+01:00" : "Z";
                int digits = Math.max(1, missing - zone.length());
                yield text.replace("Z", "." + "1".repeat(digits) + zone);
            }
            case "email", "idn-email" -> "x".repeat(missing) + text;
            // By groups of four letters (RFC 4648, section 4).
            case "byte" -> "dGV4".repeat((missing + 3) / 4) + text;
            default -> text + "x".repeat(missing);
        };
    }

    private static RgxGen repeating(String pattern, int times) {
        RgxGenProperties properties = new RgxGenProperties();
        RgxGenOption.INFINITE_PATTERN_REPETITION.setInProperties(properties, times);
        return RgxGen.parse(properties, pattern);
    }

    /** Whether there is a sample for a format. */
    static boolean isKnown(String format) {
        return FORMATS.containsKey(format);
    }

    /** Of texts that match the pattern, the first that fits; a plain one, which every part of a request can carry. */
    private static Optional<String> matching(Shape schema, SampleBudget budget) {
        int least = schema.least("minLength");
        int most = schema.most("maxLength", Integer.MAX_VALUE);
        try {
            String pattern = schema.keyword("pattern").asString();
            RgxGen generator = repeating(pattern, MANY);
            PatternLength.Range length = PatternLength.of(generator, MANY);
            budget.spendText(length.least(), schema.place());
            if (length.most() > budget.most()) {
                generator = repeating(pattern, FEW);
                if (PatternLength.of(generator, FEW).most() > budget.most()) {
                    return Optional.empty();
                }
            }
            RgxGen writer = generator;
            Random random = new Random(1);
            List<String> fitting = Stream.generate(() -> writer.generate(random))
                    .limit(100)
                    .filter(text -> text.length() >= least && text.length() <= most)
                    .toList();
            return fitting.stream()
                    .filter(text -> text.matches("[\\w.-]+"))
                    .findFirst()
                    .or(() -> fitting.stream().findFirst());
        } catch (UnplannableException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            // What this library does not know of regular expressions, the document's examples may show.
            return Optional.empty();
        }
    }
}
