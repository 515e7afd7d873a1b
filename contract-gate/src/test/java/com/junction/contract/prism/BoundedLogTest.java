package com.junction.contract.prism;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedLogTest {
    private static final int MAX_CHARACTERS = 65_536;

    private final BoundedLog log = new BoundedLog();

    @ParameterizedTest(name = "{0} characters")
    @ValueSource(ints = {1, 65_536, 65_537, 131_072, 131_073, 200_000})
    void theEndOfTheOutputIsKept(int characters) {
        log.addAll(new StringReader("a".repeat(characters - 1)));
        log.add("b");

        assertThat(log.toString()).isEqualTo("a".repeat(Math.min(characters, MAX_CHARACTERS) - 1) + "b");
    }

    @Test
    void blanksAroundTheOutputAreRemoved() {
        log.add("\n started \n");

        assertThat(log).hasToString("started");
    }

    @Test
    void anErrorWhileReadingIsInTheLog() {
        log.add("started, ");
        log.addAll(new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("closed");
            }

            @Override
            public void close() {
                // It has no resource.
            }
        });

        assertThat(log).hasToString("started, java.io.IOException: closed");
    }
}
