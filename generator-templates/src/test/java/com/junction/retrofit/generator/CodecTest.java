package com.junction.retrofit.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The option {@code codec}. */
class CodecTest {
    @TempDir
    Path folder;

    private Map<String, String> generate(String codec) throws IOException {
        Map<String, Object> options = new HashMap<>(Generation.OPTIONS);
        options.put("codec", codec);
        Path output = folder.resolve(codec);
        Generation.run(Generation.DOCUMENT, output, options);
        return Generation.sources(output);
    }

    @Test
    void moshiLeavesOutTheOtherCodec() throws IOException {
        Map<String, String> both = generate("bytes");
        Map<String, String> moshi = generate("moshi");
        assertThat(InMemoryCompiler.problems(moshi)).isEmpty();
        assertThat(String.join("", moshi.values())).doesNotContainPattern("\\bBytes[A-Z]");
        assertThat(lines(both)).containsAll(lines(moshi));
        assertThat(both).hasSizeGreaterThan(moshi.size());
    }

    private static Set<String> lines(Map<String, String> sources) {
        return sources.values().stream().flatMap(String::lines).collect(Collectors.toSet());
    }

    @Test
    void otherValuesAreRejected() {
        assertThatThrownBy(() -> generate("gson"))
                .hasStackTraceContaining("Option codec is \"gson\", but must be bytes or moshi");
    }
}
