package com.junction.real;

import com.junction.contract.document.YamlEntry;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The violations that a server or its document really has, each with its reason, so that every other violation fails
 * the build. A file lists them:
 *
 * <pre>{@code
 * explained:
 *   - check: not_a_server_error
 *     place: GET /orders/*            # an operation, or a JSON pointer into the document; * is any text
 *     message: the status was 500*
 *     answer: "*subListRangeCheck*"   # optional: a text of the response
 *     case: "*offset*"                # optional: the name of the case
 *     sometimes: other requests change the list at the same time    # optional
 *     reason: The server does not check the offset.
 * }</pre>
 *
 * <p>The file must be exact: an entry that explains nothing fails the build too, unless it says why the violation does
 * not show in every run.
 */
final class Explanations {
    private final List<Entry> entries;

    private Explanations(List<Entry> entries) {
        this.entries = entries;
    }

    private record Entry(
            String check,
            Pattern place,
            Pattern message,
            Pattern answer,
            Pattern caseName,
            boolean sometimes,
            String where) {
        boolean explains(Finding finding) {
            return check.equals(finding.check())
                    && place.matcher(finding.place()).matches()
                    && message.matcher(finding.message()).matches()
                    && answer.matcher(finding.answer()).matches()
                    && caseName.matcher(finding.caseName()).matches();
        }
    }

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException if the file cannot be read or an entry is incomplete; the message says where
     */
    static Explanations read(Path file) {
        return new Explanations(YamlEntry.read(file, "explained").stream()
                .map(Explanations::entry)
                .toList());
    }

    private static Entry entry(YamlEntry written) {
        written.text("reason");
        return new Entry(
                written.text("check"),
                pattern(written.text("place")),
                pattern(written.text("message")),
                pattern(written.node().path("answer").asString("*")),
                pattern(written.node().path("case").asString("*")),
                written.node().has("sometimes"),
                written.place());
    }

    /** A text in which {@code *} stands for any text. */
    private static Pattern pattern(String text) {
        return Pattern.compile(
                Arrays.stream(text.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
                Pattern.DOTALL);
    }

    /** Returns the findings that no entry explains. */
    List<Finding> unexplained(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> entries.stream().noneMatch(entry -> entry.explains(finding)))
                .toList();
    }

    /** Returns the entries that explain no finding. */
    List<String> outdated(List<Finding> findings) {
        return entries.stream()
                .filter(entry -> !entry.sometimes() && findings.stream().noneMatch(entry::explains))
                .map(entry -> entry.where() + "it explains no violation any more: remove it")
                .toList();
    }
}
