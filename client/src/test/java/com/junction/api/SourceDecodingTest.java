package com.junction.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.junction.api.core.DecodingError;
import com.junction.api.types.OAuthProviders;
import com.junction.api.types.Source;
import com.junction.api.types.SourceAuthType;
import com.junction.api.types.SourceType;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceDecodingTest {
    @RegisterExtension
    final JunctionServer server = new JunctionServer();

    private Source receive(String json) {
        server.answer(200, json);
        return server.client().link().generateOauthLink(OAuthProviders.OURA);
    }

    private static String garminWith(String property) {
        return JunctionServer.GARMIN.replace("}", "," + property + "}");
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "oauth, OAUTH",
        "team_oauth, TEAM_OAUTH",
        "sdk, SDK",
        "password, PASSWORD",
        "email, EMAIL",
        "app, APP",
        "passkey, UNKNOWN",
        "OAUTH, UNKNOWN"
    })
    void authTypeOfTheWireIsAConstantAndIsWrittenBack(String wire, SourceAuthType.Value value) {
        String json = garminWith("\"auth_type\":\"" + wire + "\"");
        Source source = receive(json);

        SourceAuthType authType = source.getAuthType().orElseThrow();
        assertThat(authType.getEnumValue()).isEqualTo(value);
        assertThat(authType).hasToString(wire).isEqualTo(SourceAuthType.valueOf(wire));
        assertThat(Source.JSON_ADAPTER.toJson(source))
                .isEqualTo(json.replace(",\"id\":1", "").replace("}", ",\"id\":1}"));
    }

    @Test
    void constantsAreTheSameObjects() {
        assertThat(SourceAuthType.valueOf("")).isSameAs(SourceAuthType.EMPTY);
        assertThat(SourceType.valueOf("lab")).isSameAs(SourceType.LAB);
    }

    @Test
    void anUnknownValueIsVisitedAsUnknown() {
        SourceAuthType.Visitor<String> visitor = new SourceAuthType.Visitor<>() {
            @Override
            public String visitUnknown(String value) {
                return "unknown " + value;
            }

            @Override
            public String visitSdk() {
                return "the SDK";
            }
        };
        assertThat(SourceAuthType.valueOf("passkey").visit(visitor)).isEqualTo("unknown passkey");
        assertThat(SourceAuthType.EMAIL.visit(visitor)).isEqualTo("unknown email");
        assertThat(SourceAuthType.SDK.visit(visitor)).isEqualTo("the SDK");
    }

    @Test
    void enumsOfTwoKindsAreNeverEqual() {
        assertThat((Object) SourceAuthType.APP).isNotEqualTo(SourceType.APP);
        assertThat(SourceAuthType.valueOf("new").hashCode())
                .isEqualTo(SourceAuthType.valueOf("new").hashCode());
    }

    static Stream<Arguments> optionalProperties() {
        return Stream.of(
                property("auth_type", Source::getAuthType, "\"sdk\"", SourceAuthType.SDK, SourceAuthType.OAUTH),
                property("source_type", Source::getSourceType, "\"lab\"", SourceType.LAB, SourceType.DEVICE),
                property("is_active", Source::getIsActive, "false", false, true),
                property("group", Source::getGroup, "\"g\"", "g", null),
                property("oauth_url", Source::getOauthUrl, "\"https://o\"", "https://o", null),
                property("backfill_num_days", Source::getBackfillNumDays, "90", 90, null));
    }

    private static <T> Arguments property(
            String name, Function<Source, Optional<T>> getter, String json, T value, @Nullable T valueWhereAbsent) {
        return Arguments.of(name, getter, json, value, valueWhereAbsent);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("optionalProperties")
    void aValueNullAndAbsentAreKeptApart(
            String name,
            Function<Source, Optional<Object>> getter,
            String json,
            Object value,
            @Nullable Object valueWhereAbsent)
            throws IOException {
        Source present = receive(garminWith("\"" + name + "\":" + json));
        Source nulled = receive(garminWith("\"" + name + "\":null"));
        Source absent = receive(JunctionServer.GARMIN);

        assertThat(getter.apply(present)).contains(value);
        assertThat(getter.apply(nulled)).isEmpty();
        assertThat(getter.apply(absent)).isEqualTo(Optional.ofNullable(valueWhereAbsent));
        assertThat(Source.JSON_ADAPTER.toJson(present)).contains("\"" + name + "\":" + json);
        assertThat(Source.JSON_ADAPTER.toJson(nulled)).contains("\"" + name + "\":null");
        assertThat(Source.JSON_ADAPTER.toJson(absent)).isEqualTo(JunctionServer.GARMIN);
        assertThat(absent).isNotEqualTo(nulled).isNotEqualTo(present);
        for (Source source : new Source[] {present, nulled, absent}) {
            Source again = Source.JSON_ADAPTER.fromJson(Source.JSON_ADAPTER.toJson(source));
            assertThat(again).isEqualTo(source).hasSameHashCodeAs(source).hasToString(source.toString());
            assertThat(source.toBuilder().build()).isEqualTo(source);
        }
    }

    @Test
    void propertiesThatTheDocumentDoesNotKnowAreKept() {
        String json = garminWith("\"scopes\":[\"a\",{\"b\":null}],\"big\":12345678901234567890.10,\"on\":true");
        Source source = receive(json);

        assertThat(source.getAdditionalProperties().get("big")).isEqualTo(new BigDecimal("12345678901234567890.10"));
        assertThat(source.getAdditionalProperties()).containsOnlyKeys("scopes", "big", "on");
        assertThat(Source.JSON_ADAPTER.toJson(source)).isEqualTo(json);
        assertThat(source.toBuilder().slug("s").build().getAdditionalProperties())
                .isEqualTo(source.getAdditionalProperties());
    }

    @Test
    void aBuiltObjectDoesNotChangeWithItsBuilder() {
        Source.Builder builder = receive(JunctionServer.GARMIN).toBuilder().additionalProperty("a", 1);
        Source first = builder.build();
        Source second = builder.additionalProperty("b", 2).build();

        assertThat(first.getAdditionalProperties()).isEqualTo(Map.of("a", 1));
        assertThat(second.getAdditionalProperties()).isEqualTo(Map.of("a", 1, "b", 2));
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"name\":\"Garmin\"    | \"name\":null        | Expected STRING but was NULL at path $.name",
                "\"name\":\"Garmin\"    | \"name\":7           | Expected STRING but was NUMBER at path $.name",
                "\"name\":\"Garmin\"    | \"name\":{}          | Expected STRING but was BEGIN_OBJECT at path $.name",
                "\"name\":\"Garmin\"    | \"nome\":\"Garmin\"  | Source needs name at path $.name",
                "\"id\":1               | \"id\":\"1\"         | Expected NUMBER but was STRING at path $.id",
                "\"id\":1               | \"id\":3.9           | at path $.id",
                "\"id\":1               | \"id\":99999999999   | at path $.id",
                "\"id\":1               | \"id\":true          | Expected NUMBER but was BOOLEAN at path $.id",
                "\"id\":1               | \"id\":1,\"group\":3 | Expected STRING but was NUMBER at path $.group",
                "\"id\":1               | \"id\":1,\"is_active\":\"true\" | Expected BOOLEAN but was STRING at path $.is_active",
                "\"id\":1               | \"id\":1,\"auth_type\":[] | Expected STRING but was BEGIN_ARRAY at path $.auth_type",
            })
    void aWrongOrMissingPropertyIsAnErrorThatNamesItsPath(String from, String to, String problem) {
        server.answer(200, JunctionServer.GARMIN.replace(from, to));

        assertThatThrownBy(() -> server.client().link().generateOauthLink(OAuthProviders.OURA))
                .isInstanceOf(DecodingError.class)
                .hasMessageStartingWith(
                        "GET /v2/link/provider/oauth/{oauth_provider} answered 200 with unexpected JSON: ")
                .hasMessageContaining(problem)
                .asInstanceOf(type(DecodingError.class))
                .satisfies(error -> assertThat(error.rawBody()).contains(to));
    }

    @Test
    void anIntegerMayBeWrittenWithAFractionOfZero() {
        assertThat(receive(JunctionServer.GARMIN.replace("\"id\":1", "\"id\":1.0"))
                        .getId())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "\"text\"", "7"})
    void aBodyThatIsNoObjectIsAnErrorThatSaysSo(String json) {
        server.answer(200, json);

        assertThatThrownBy(() -> server.client().link().generateOauthLink(OAuthProviders.OURA))
                .isInstanceOf(DecodingError.class)
                .hasMessageContaining("Expected BEGIN_OBJECT but was ")
                .hasMessageContaining("at path $");
    }

    @Test
    void aBuilderNamesEveryMissingProperty() {
        assertThatThrownBy(() -> Source.builder().slug("s").logo("l").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Source needs name, description, id");
    }
}
