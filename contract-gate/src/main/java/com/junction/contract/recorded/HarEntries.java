package com.junction.contract.recorded;

import de.sstoehr.harreader.HarReaderMode;
import de.sstoehr.harreader.jackson.DefaultMapperFactory;
import de.sstoehr.harreader.model.HarEntry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads the entries of a HAR file one by one, so that only one is in memory. */
final class HarEntries implements AutoCloseable {
    private static final ObjectMapper MAPPER = new DefaultMapperFactory().instance(HarReaderMode.LAX);

    private final Path file;
    private final InputStream stream;
    private final JsonParser parser;

    /** @throws IllegalArgumentException if the file is not a HAR file; the message names it */
    HarEntries(Path file) throws IOException {
        this.file = file;
        this.stream = Files.newInputStream(file);
        this.parser = MAPPER.createParser(stream);
        boolean found = parse(() -> parser.nextToken() == JsonToken.START_OBJECT
                && find("log", JsonToken.START_OBJECT)
                && find("entries", JsonToken.START_ARRAY));
        if (!found) {
            throw new IllegalArgumentException(file + ": this is not a HAR file");
        }
    }

    private boolean find(String name, JsonToken start) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String property = parser.currentName();
            JsonToken value = parser.nextToken();
            if (property.equals(name)) {
                return value == start;
            }
            parser.skipChildren();
        }
        return false;
    }

    /** Goes to the next entry. */
    boolean next() {
        return parse(() -> {
            if (parser.nextToken() != JsonToken.END_ARRAY) {
                return true;
            }
            // Skips the rest, which must be complete: a truncated file is not a recording.
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
            return false;
        });
    }

    /**
     * Returns the current entry.
     *
     * @throws UnreadableEntryException if it is JSON, but not an entry
     */
    @Nullable
    HarEntry entry() throws UnreadableEntryException {
        JsonNode entry = parse(parser::<JsonNode>readValueAsTree);
        try {
            return MAPPER.treeToValue(entry, HarEntry.class);
        } catch (JacksonException e) {
            // The message may quote the file.
            throw new UnreadableEntryException("it is not an entry of a HAR file");
        }
    }

    /** Reads JSON with exceptions whose messages may quote the file. */
    private interface Reading<T> {
        T read();
    }

    private <T> T parse(Reading<T> reading) {
        try {
            return reading.read();
        } catch (StreamConstraintsException e) {
            throw new IllegalArgumentException(file + ": a value in it is nested or long beyond any recording");
        } catch (JacksonException e) {
            throw new IllegalArgumentException(file + ": this is not a HAR file");
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
        stream.close();
    }
}
