package com.junction.contract.plan.sample;

import com.github.curiousoddman.rgxgen.RgxGen;
import com.github.curiousoddman.rgxgen.config.RgxGenOption;
import com.github.curiousoddman.rgxgen.config.RgxGenProperties;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Writes strings by the format, pattern and length of a schema. */
public final class SampleTexts {
    /** Valid strings of each format: a usual one, then strings of other lengths. */
    private static final Map<String, List<String>> FORMATS = Map.ofEntries(
            Map.entry("uuid", List.of("3fa85f64-5717-4562-b3fc-2c963f66afa6")),
            Map.entry("date", List.of("2026-03-01")),
            Map.entry(
                    "date-time",
                    List.of(
                            "2026-03-01T12:00:00Z",
                            "2026-03-01T12:00:00+05:30",
                            "2026-03-01T12:00:00.1Z",
                            "2026-03-01T12:00:00.12Z",
                            "2026-03-01T12:00:00.123Z",
                            "2026-03-01T12:00:00.12345Z",
                            "2026-03-01T12:00:00.123456Z",
                            "2026-03-01T12:00:00.1234567Z",
                            "2026-03-01T12:00:00.123+05:30",
                            "2026-03-01T12:00:00.123456789Z")),
            Map.entry("time", List.of("12:00:00Z", "12:00:00+05:30", "12:00:00.123Z")),
            Map.entry("duration", List.of("P1D", "PT12H30M5S")),
            Map.entry("email", List.of("user@example.com", "a@b.co")),
            Map.entry("idn-email", List.of("user@example.com", "a@b.co")),
            Map.entry("uri", List.of("https://example.com/page", "http://a.co", "a:b")),
            Map.entry("url", List.of("https://example.com/page", "http://a.co")),
            Map.entry("uri-reference", List.of("/page", "a")),
            Map.entry("iri", List.of("https://example.com/page", "http://a.co", "a:b")),
            Map.entry("ipv4", List.of("192.0.2.1", "192.168.100.100")),
            Map.entry("ipv6", List.of("2001:db8::1", "::1", "2001:0db8:0000:0000:0000:0000:0000:0001")),
            Map.entry("hostname", List.of("example.com", "a.co")),
            Map.entry("json-pointer", List.of("/a", "/a/b")),
            Map.entry("regex", List.of("a+", "a")),
            Map.entry("byte", List.of("dGV4dA==", "dGV4", "dGV4dCE=")));

    /** Repetitions of a part of a pattern without an upper bound; few where many would make too long a text. */
    private static final int MANY = 100;

    private static final int FEW = 2;

    /** The digits of a second in nanoseconds. */
    private static final int NANOSECONDS = 9;

    private SampleTexts() {}

    /**
     * Writes a string.
     *
     * @throws UnplannableException if the string becomes too long
     */
    static String of(MergedSchema schema, SampleBudget budget) {
        String format = schema.keyword("format").asString("");
        if (schema.keyword("pattern").isString() && !FORMATS.containsKey(format)) {
            Optional<String> matching = matching(schema, budget);
            if (matching.isPresent()) {
                return matching.get();
            }
        }
        int least = schema.least("minLength");
        int most = schema.most("maxLength", Integer.MAX_VALUE);
        List<String> valid = FORMATS.getOrDefault(format, List.of("text"));
        String text = valid.stream()
                .filter(each -> least <= each.length() && each.length() <= most)
                .findFirst()
                .orElse(valid.get(0));
        int missing = least - text.length();
        budget.spendText(missing, schema.place());
        String longEnough = missing > 0 ? longer(text, missing, format) : text;
        return longEnough.substring(0, Math.min(longEnough.length(), most));
    }

    /** Makes a text longer by some characters, or a few more. Keeps its format where that is possible. */
    private static String longer(String text, int missing, String format) {
        return switch (format) {
            case "date-time", "time" -> {
                // A point needs a digit (RFC 3339, section 5.6). Clients keep nanoseconds and drop zeros at the end.
                String zone = missing > 1 + NANOSECONDS ? "+01:00" : "Z";
                int digits = Math.max(1, missing - zone.length());
                yield text.replace("Z", "." + "1".repeat(digits) + zone);
            }
            case "email", "idn-email" -> "x".repeat(missing) + text;
            // Base64 has groups of four letters (RFC 4648, section 4).
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
    public static boolean isKnown(String format) {
        return FORMATS.containsKey(format);
    }

    /** A text that matches the pattern and the length; a plain one if possible, which any part of a request can carry. */
    private static Optional<String> matching(MergedSchema schema, SampleBudget budget) {
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
            // The library does not support the pattern. An example of the document may match.
            return Optional.empty();
        }
    }
}
