package com.junction.recording;

import de.sstoehr.harreader.HarReaderMode;
import de.sstoehr.harreader.jackson.DefaultMapperFactory;
import de.sstoehr.harreader.model.HarEntry;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;

/**
 * A HAR file. Entries go to a temporary file in the same folder, which replaces the target only when it is complete.
 */
final class HarFile {
    private static final ObjectMapper MAPPER = new DefaultMapperFactory().instance(HarReaderMode.STRICT);
    private static final String BEGINNING =
            "{\"log\":{\"version\":\"1.2\",\"creator\":{\"name\":\"har-recording\",\"version\":\"1\"},\"entries\":[";

    private final Path file;
    private final long maxSize;
    private @Nullable Path temporary;
    private @Nullable OutputStream stream;
    private @Nullable IOException failure;
    private long size;
    private long leftOut;
    private boolean isClosed;

    /** @param maxSize the maximum size of all entries, in bytes */
    HarFile(Path file, long maxSize) {
        this.file = file.toAbsolutePath();
        this.maxSize = maxSize;
    }

    /** Writes an entry. {@link #close} reports a failure to write. */
    synchronized void add(HarEntry entry) {
        if (isClosed || failure != null) {
            return;
        }
        byte[] json = MAPPER.writeValueAsBytes(entry);
        if (size + json.length > maxSize) {
            leftOut++;
            return;
        }
        try {
            OutputStream out = stream();
            if (size > 0) {
                out.write(',');
            }
            out.write(json);
            size += json.length + 1;
        } catch (IOException e) {
            failure = e;
        }
    }

    synchronized void leaveOut() {
        leftOut++;
    }

    /**
     * Completes the file and moves it into place, replacing an existing file. Closing again has no effect.
     *
     * @throws IOException if an entry or the file could not be written; an existing file then stays unchanged
     */
    synchronized void close() throws IOException {
        if (isClosed) {
            return;
        }
        isClosed = true;
        try {
            if (failure == null) {
                end(stream());
                move();
                return;
            }
        } catch (IOException e) {
            failure = e;
        }
        discard();
        throw new IOException(file + " could not be written: " + failure.getMessage(), failure);
    }

    private OutputStream stream() throws IOException {
        if (stream == null) {
            Path folder = file.getParent() == null ? file : file.getParent();
            Files.createDirectories(folder);
            temporary = Files.createTempFile(folder, "recording", ".tmp");
            stream = new BufferedOutputStream(Files.newOutputStream(temporary));
            stream.write(BEGINNING.getBytes(StandardCharsets.UTF_8));
        }
        return stream;
    }

    private void end(OutputStream out) throws IOException {
        String comment = leftOut == 0
                ? ""
                : ",\"comment\":\"" + HarRecorder.LEFT_OUT + leftOut
                        + " entries, beyond HarRecorder.Builder.maxSize or not recordable\"";
        out.write(("]" + comment + "}}").getBytes(StandardCharsets.UTF_8));
        out.close();
    }

    private void move() throws IOException {
        if (temporary == null) {
            return;
        }
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void discard() throws IOException {
        if (stream != null) {
            try {
                stream.close();
            } catch (IOException e) {
                // The file is deleted below.
            }
        }
        if (temporary != null) {
            Files.deleteIfExists(temporary);
        }
    }
}
