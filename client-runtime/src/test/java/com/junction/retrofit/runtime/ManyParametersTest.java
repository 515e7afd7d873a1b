package com.junction.retrofit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okio.Buffer;
import org.junit.jupiter.api.Test;

class ManyParametersTest {
    @Test
    void aNameMayHaveSeveralValues() {
        Map<String, String> texts =
                ManyParameters.texts("a", 1.0, "b", Arrays.asList("x", null, "y"), "c", null, "d", Map.of("e", "f"));
        assertThat(texts.entrySet())
                .containsExactly(entry("a", "1"), entry("b", "x"), entry("b", "y"), entry("e", "f"))
                .hasSize(4);
    }

    @Test
    void headersAreChecked() {
        assertThat(ManyParameters.headers("X-A", 1)).containsExactly(entry("X-A", "1"));
        assertThatThrownBy(() -> ManyParameters.headers("X-A", "a\nb")).hasMessageStartingWith("X-A: character U+000A");
    }

    @Test
    void partsAreTextsOrBodies() throws IOException {
        RequestBody body = RequestBody.create(new byte[] {1});
        Map<String, RequestBody> parts = ManyParameters.parts("text", true, "body", body);
        assertThat(parts.get("body")).isSameAs(body);
        RequestBody text = Objects.requireNonNull(parts.get("text"));
        Buffer written = new Buffer();
        text.writeTo(written);
        assertThat(written.readUtf8()).isEqualTo("true");
        assertThat(text.contentType()).hasToString("text/plain; charset=utf-8");
    }

    @Test
    void filesAreCollected() {
        MultipartBody.Part one = MultipartBody.Part.createFormData("a", "1");
        MultipartBody.Part two = MultipartBody.Part.createFormData("b", "2");
        assertThat(ManyParameters.files(one, null, List.of(two, one))).containsExactly(one, two, one);
    }
}
