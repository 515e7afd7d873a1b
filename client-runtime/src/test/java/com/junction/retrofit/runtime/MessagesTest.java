package com.junction.retrofit.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class MessagesTest {
    @Test
    void aLongMessageIsItsBeginningAndItsEnd() {
        String text = "a".repeat(600) + "b".repeat(600);
        assertThat(Messages.brief(text))
                .hasSizeLessThanOrEqualTo(1000)
                .startsWith("aaa")
                .contains(" ... ")
                .endsWith("bbb");
        assertThat(Messages.brief("short")).isEqualTo("short");
    }

    @Test
    void theCauseOfAnErrorIsShortToo() {
        IOException brief = new IOException("reset");
        assertThat(new NetworkError("GET /a", brief))
                .hasMessage("GET /a: reset")
                .hasCause(brief);
        NetworkError error = new NetworkError("GET /a", new IOException("x".repeat(2000)));
        assertThat(error.getMessage()).hasSizeLessThanOrEqualTo(1000);
        assertThat(error.getCause()).isInstanceOf(IOException.class).message().hasSizeLessThanOrEqualTo(1000);
    }
}
