package com.junction.retrofit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnionTypeTest {
    private static final JsonType<AnyObject, AnyObject.Builder> CAT = AnyObject.type(
            "Cat", list -> list.required("kind", Json.STRING).optional("letter", Letter.JSON_ADAPTER), Json.VALUE);
    private static final JsonType<AnyObject, AnyObject.Builder> DOG =
            AnyObject.type("Dog", list -> list.required("kind", Json.STRING).required("age", Json.INTEGER), Json.VALUE);
    private static final UnionType<AnyUnion> BY_SHAPE = new UnionType<>(
            AnyUnion::new, () -> List.of(CAT, DOG, Json.INTEGER, Json.list(Json.STRING), Letter.JSON_ADAPTER));
    private static final UnionType<AnyUnion> BY_KIND = new UnionType<>(
            AnyUnion::new,
            () -> List.of(CAT, DOG, Json.map(Json.VALUE)),
            "kind",
            List.of(List.of("cat", 1, true), List.of("dog"), List.of("map")));
    private static final UnionType<AnyUnion> NESTED =
            new UnionType<>(AnyUnion::new, () -> List.of(Json.list(BY_KIND), BY_KIND, Json.map(BY_KIND)));

    private static AnyUnion read(JsonAdapter<AnyUnion> adapter, String json) throws IOException {
        return Objects.requireNonNull(adapter.fromJson(json.replace('\'', '"')));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'kind':'x'} | 0",
                "{'kind':'x','letter':'x'} | 0",
                "{'kind':'x','age':1} | 1",
                "1 | 2",
                "['a'] | 3",
                "[] | 3",
                "\"x\" | 4",
                "true | -1",
                "{} | -1",
                "[1.50,{'a':null}] | -1"
            })
    void theShapeDecides(String json, int member) throws IOException {
        AnyUnion union = read(BY_SHAPE, json);
        assertThat(union.number()).isEqualTo(member);
        assertThat(BY_SHAPE.toJson(union)).isEqualTo(json.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'kind':'cat'} | 0",
                "{'letter':'x','kind':'cat'} | 0",
                "{'kind':'dog','age':1} | 1",
                "{'kind':'map','x':1} | 2",
                "{'kind':'later'} | -1",
                "{'age':{}} | 2",
                "[] | -1"
            })
    void theDiscriminatorDecides(String json, int member) throws IOException {
        AnyUnion union = read(BY_KIND, json);
        assertThat(union.number()).isEqualTo(member);
        assertThat(read(NESTED, "[" + json + "]").number()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'kind':'dog'} | Dog needs age at path $.age",
                "{'kind':1} | Expected STRING but was NUMBER at path $.kind",
                "{'a':2,'kind':true} | Expected STRING but was BOOLEAN at path $.kind",
                "{'kind':'dog','age':1.5} | Not a 32-bit integer at path $.age"
            })
    void theMemberThatIsNamedMustFit(String json, String message) {
        assertThatThrownBy(() -> read(BY_KIND, json))
                .isInstanceOf(JsonDataException.class)
                .hasMessage(message);
    }

    @Test
    void aMapThatItsDiscriminatorNamesMustFit() {
        UnionType<AnyUnion> union =
                new UnionType<>(AnyUnion::new, () -> List.of(Json.map(Json.INTEGER)), "kind", List.of(List.of("map")));
        assertThatThrownBy(() -> read(union, "{\"kind\":\"map\"}"))
                .hasMessageStartingWith("Not of the type that its discriminator names");
    }

    @Test
    void aNumberThatNobodyReadsIsRefused() {
        assertThatThrownBy(() -> read(BY_SHAPE, "1".repeat(1001))).hasMessage("Not a usable number at path $");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'a':{'kind':'cat'},'b':{'kind':'dog','age':2}} | 1",
                "{'kind':'cat','more':[1,2,3,4,5,6,7,8,9]} | 1",
                "[{'kind':'cat'},{'kind':'later'},[true,null,'a',1]] | 0"
            })
    void unionsContainUnions(String json, int member) throws IOException {
        AnyUnion union = read(NESTED, json);
        assertThat(union.number()).isEqualTo(member);
        assertThat(NESTED.toJson(union)).isEqualTo(json.replace('\'', '"'));
    }

    @Test
    void unionsAreEqualIfMemberAndValueAre() {
        AnyUnion union = new AnyUnion(0, "a");
        assertThat(union).isEqualTo(new AnyUnion(0, "a")).hasSameHashCodeAs(new AnyUnion(0, "a"));
        assertThat(union)
                .isNotEqualTo(new AnyUnion(1, "a"))
                .isNotEqualTo(new AnyUnion(0, "b"))
                .isNotEqualTo("a");
        assertThat(union).isNotEqualTo(new Union(0, "a") {});
        assertThat(union.<String>value()).isEqualTo("a");
    }

    @Test
    void anUnknownValueIsNotShown() {
        assertThat(new AnyUnion(0, 5)).hasToString("5");
        assertThat(new AnyUnion(Union.UNKNOWN, "text")).hasToString("text");
        assertThat(new AnyUnion(Union.UNKNOWN, 5)).hasToString("unknown");
    }
}
