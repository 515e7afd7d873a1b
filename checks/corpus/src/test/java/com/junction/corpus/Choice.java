package com.junction.corpus;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Chooses documents of a corpus: all, or one of each vendor. The vendor is the first part of a document's path, without
 * a file extension: {@code adyen.com} of {@code adyen.com/PaymentService.json}, {@code xkcd.com} of
 * {@code xkcd.com.json}.
 *
 * <p>The seed determines the choice: vendors, and the documents of each vendor, are sorted by the SHA-256 of seed and
 * name. So a new document changes at most the choice for its own vendor.
 */
final class Choice {
    static final String ALL = "all";
    static final String ONE_PER_VENDOR = "one-per-vendor";

    private final Path corpus;
    private final String seed;
    private final Predicate<Path> isDocument;

    /** @param isDocument tells documents from other files; it is called rarely, because it reads the file */
    Choice(Path corpus, String seed, Predicate<Path> isDocument) {
        this.corpus = corpus;
        this.seed = seed;
        this.isDocument = isDocument;
    }

    /**
     * Returns the chosen documents in the order in which they are checked.
     *
     * @param wanted {@link #ALL}, {@link #ONE_PER_VENDOR}, or the number of vendors of which one document is taken
     * @throws IllegalArgumentException if {@code wanted} has another value
     */
    List<Path> of(List<Path> files, String wanted) {
        if (wanted.equals(ALL)) {
            return files.stream().filter(isDocument).toList();
        }
        return files.stream()
                .collect(Collectors.groupingBy(this::vendor, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(vendor -> rank(vendor.getKey())))
                .flatMap(vendor -> vendor.getValue().stream()
                        .sorted(Comparator.comparing(file -> rank(name(file))))
                        .filter(isDocument)
                        .limit(1))
                .limit(most(wanted))
                .toList();
    }

    private static long most(String wanted) {
        if (wanted.equals(ONE_PER_VENDOR)) {
            return Long.MAX_VALUE;
        }
        if (!wanted.matches("[1-9]\\d{0,8}")) {
            throw new IllegalArgumentException("corpus.documents is \"" + wanted + "\", but must be " + ALL + ", "
                    + ONE_PER_VENDOR + " or a number of documents");
        }
        return Long.parseLong(wanted);
    }

    /** Returns the path of a document relative to the corpus, with {@code /} on every system. */
    String name(Path document) {
        return corpus.relativize(document).toString().replace('\\', '/');
    }

    String vendor(Path document) {
        Path first = corpus.relativize(document).getName(0);
        return corpus.resolve(first).equals(document)
                ? first.toString().replaceFirst("\\.(json|ya?ml)$", "")
                : first.toString();
    }

    private String rank(String name) {
        return Fingerprint.of(seed, name);
    }
}
