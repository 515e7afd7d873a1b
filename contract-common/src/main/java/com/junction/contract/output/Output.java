package com.junction.contract.output;

import com.junction.contract.secret.Secrets;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Opens all files that the gate writes. It hides secrets and makes control characters visible. */
public final class Output {
    private final Secrets secrets;

    /** @param secrets the secrets to hide */
    public Output(Secrets secrets) {
        this.secrets = secrets;
    }

    /**
     * Opens a new file in UTF-8.
     *
     * @param file the file; an existing file or symbolic link is replaced
     */
    public Writer file(Path file) throws IOException {
        Files.deleteIfExists(file);
        return new BufferedWriter(to(new OutputStreamWriter(
                Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                StandardCharsets.UTF_8)));
    }

    /** Returns a writer that hides secrets and makes control characters visible. */
    public Writer to(Writer next) {
        return secrets.before(new VisibleWriter(next));
    }

    /** Returns a text for a terminal: with its line breaks, but without secrets and control characters. */
    public String text(String text) {
        return Stream.of(secrets.hide(text).split("\r?\n", -1))
                .map(VisibleText::line)
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
