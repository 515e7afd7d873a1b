package com.junction.contract.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hides keys that are hard to find. */
class SecretsTest {
    /** Keys that look like escapes, quotes and markup. */
    public static final List<String> KEYS = List.of(
            "sk_planted_91b2",
            "S3CR3T+K/EY\"x=",
            "with space and 'quotes'",
            "<k&e;y>\\n\\u0041%41&amp;",
            "%2525abc%zz",
            "\\\\\\\\back\\/slash",
            "user:pass:word9",
            "1234567890",
            "aaaaaaaaaaaab",
            "$(k) `key` {{x}} |*_~",
            "a+b c+d e+f g");

    static Stream<Arguments> forms() {
        return KEYS.stream()
                .flatMap(key -> Encodings.all().entrySet().stream()
                        .map(form ->
                                Arguments.of(form.getKey(), key, form.getValue().apply(key))));
    }

    @ParameterizedTest(name = "{0}, {index}")
    @MethodSource("forms")
    void findsAKeyInEveryForm(String form, String key, String text) {
        Secrets secrets = new Secrets(List.of(key));
        for (String around : List.of("%s", "before %s after", "{\"a\":\"%s\"}", "<b>%s</b>", "k=%s&l=m", "\\n%s\\n")) {
            String written = around.replace("%s", text);
            String shown = secrets.hide(written);
            assertThat(Leaks.of(key, written)).as(written).isTrue();
            assertThat(Leaks.of(key, shown)).as(shown).isFalse();
            assertThat(shown)
                    .startsWith(around.substring(0, around.indexOf('%')))
                    .endsWith(around.substring(around.indexOf('%') + 2))
                    .contains("hidden");
        }
    }

    @ParameterizedTest(name = "key {index}")
    @FieldSource("KEYS")
    void leavesOtherTextsAsTheyAre(String key) {
        String text = "{\"name\": \"Garmin\", \"logo\": \"https://logo.example/a%20b?c=d&amp;e\", \"id\": 1234567,"
                + " \"jwt\": \"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI0NzExIn0\"}\n\t\\u00e4 %C3%A4";
        assertThat(new Secrets(List.of(key)).hide(text)).isEqualTo(text);
    }

    @Test
    void hidesAPasswordByItselfAndNotTheUser() {
        Secrets secrets = new Secrets(List.of("somebody:pass-word-9"));
        assertThat(secrets.hide("somebody, pass-word-9, somebody:pass-word-9")).isEqualTo("somebody, hidden, hidden");
    }

    @Test
    void hidesWhatIsAddedLater() {
        Secrets secrets = new Secrets();
        assertThat(secrets.hide("token-1 token-2")).isEqualTo("token-1 token-2");
        secrets.add("token-2");
        assertThat(secrets.hide("token-1 token-2")).isEqualTo("token-1 hidden");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"'x',false", "'abcde',false", "'a + \\ b',false", "'abcdef',true", "'a b+c''d\\ef',true"})
    void aShortKeyIsSaidToBeSoAndIsNotHidden(String key, boolean longEnough) {
        assertThat(Secrets.isLongEnough(key)).isEqualTo(longEnough);
        String text = "xxxxx and " + key;
        assertThat(new Secrets(List.of(key)).hide(text).equals(text)).isEqualTo(!longEnough);
    }

    @ParameterizedTest(name = "text {index}")
    @ValueSource(strings = {"sk_plan", "sk_planted_91b", "a body that was cut: sk_planted", "\"\\u0073k_planted"})
    void theBeginningOfAKeyAtTheEndOfATextIsHidden(String text) {
        assertThat(new Secrets(List.of("sk_planted_91b2")).hide(text)).doesNotContain("k_plan");
    }

    @Test
    void theBeginningOfAKeyInBase64AtTheEndOfATextIsHidden() {
        assertThat(new Secrets(List.of("sk_planted_91b2")).hide("name: c2tfcGxhbnRlZF85M"))
                .isEqualTo("name: hiddenM");
    }

    @Test
    void halfAnEscapeIsNotLeft() {
        assertThat(new Secrets(List.of("nextkey")).hide("a\\nextkey")).isEqualTo("ahidden");
        assertThat(new Secrets(List.of("lt;key-1")).hide("a&lt;key-1<")).isEqualTo("ahidden<");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 4096, 65_536, 100_000})
    void findsKeysWhereverAWriterIsCut(int size) throws IOException {
        String key = "S3CR3T+K/EY\"x=";
        StringBuilder text = new StringBuilder();
        while (text.length() < 400_000) {
            Encodings.all()
                    .values()
                    .forEach(form -> text.append(form.apply(key)).append(" filler <&> \n"));
        }
        String written = text.toString();
        StringWriter shown = new StringWriter();
        try (Writer writer = new Secrets(List.of(key)).before(shown)) {
            for (int at = 0; at < text.length(); at += size) {
                writer.write(written, at, Math.min(size, text.length() - at));
            }
        }
        assertThat(Leaks.of(key, shown.toString())).isFalse();
        assertThat(shown.toString()).contains("hidden filler <&> \n");
    }

    static Stream<String> largeTexts() {
        return Stream.of(
                "a", "k", "key-", "%25", "&amp;", "\\\\", "ICAg", "%2525", "QUFB", "key-of-a-kin", "\"", "\u00e4");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("largeTexts")
    void isLinear(String part) {
        String text = part.repeat(1_000_000 / part.length());
        Secrets secrets = new Secrets(List.of("key-of-a-kind-k-k-k", "aaaaaaaaaaaaaaaab"));
        assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> assertThat(secrets.hide(text)).isNotEmpty());
    }

    @Test
    void aTextThatIsNothingButTheKeyIsHidden() {
        assertThat(new Secrets(List.of("key-key-")).hide("key-key-".repeat(100_000)))
                .doesNotContain("key-key-")
                .hasSizeLessThan(100);
    }

    @Test
    void anExceptionKeepsItsMessageButForTheSecret() {
        Secrets secrets = new Secrets(List.of("sk_planted_91b2"));
        assertThatThrownBy(() -> secrets.guard(() -> {
                    throw new IllegalArgumentException(
                            "refused: %73k_planted_91b2", new IOException("Bearer sk_planted_91b2"));
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("refused: hidden")
                .hasNoCause();
        RuntimeException harmless = new IllegalArgumentException("refused");
        assertThatThrownBy(() -> secrets.guard(() -> {
                    throw harmless;
                }))
                .isSameAs(harmless);
        assertThat(secrets).hasToString("secrets");
    }
}
