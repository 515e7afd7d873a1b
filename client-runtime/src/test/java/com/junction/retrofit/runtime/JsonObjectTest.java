package com.junction.retrofit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonObjectTest {
    private static final String SMALL = "{\"name\":\"n\",\"owner\":null,\"kind\":\"thing\"}";

    private static Thing read(String json) throws IOException {
        return Objects.requireNonNull(Thing.JSON_ADAPTER.fromJson(json));
    }

    private static Thing.Builder required() {
        return Thing.builder().name("n").owner(null).team("t");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name':'n','owner':null,'kind':'thing'}",
                "{'name':'n','owner':'o','size':1,'note':null,'kind':'thing','tags':['a'],'secret':'s'}",
                "{'name':'n','owner':'o','note':'x','kind':'thing','later':{'deep':[1.50,null]}}"
            })
    void whatIsReadIsWritten(String text) throws IOException {
        String json = text.replace('\'', '"');
        assertThat(Thing.JSON_ADAPTER.toJson(read(json))).isEqualTo(json);
    }

    @Test
    void absentAndNullAreTold() throws IOException {
        Thing thing = read("{\"name\":\"n\",\"owner\":null,\"size\":null,\"kind\":\"thing\",\"later\":1}");
        assertThat(thing.getName()).isEqualTo("n");
        assertThat(thing.getOwner()).isEmpty();
        assertThat(thing.getSize()).isEmpty();
        assertThat(thing.getNote()).isEmpty();
        assertThat(read(SMALL).getSize()).contains(7);
        assertThat(thing.getAdditionalProperties()).containsOnlyKeys("later");
    }

    @Test
    void aParameterIsNotInTheJson() throws IOException {
        Thing read = read(SMALL);
        assertThatThrownBy(read::getTeam).hasMessage("Thing needs team");
        Thing built = required().build();
        assertThat(built.getTeam()).isEqualTo("t");
        assertThat(Thing.JSON_ADAPTER.toJson(built)).isEqualTo(SMALL);
    }

    @Test
    void allMissingPropertiesAreNamed() {
        MissingPropertiesException exception = catchThrowableOfType(
                MissingPropertiesException.class, () -> Thing.builder().build());
        assertThat(exception).hasMessage("Thing needs name, owner, team");
        assertThat(exception.properties()).containsExactly("name", "owner", "team");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'owner':null} | Thing needs name, kind at path $.name",
                "[] | Expected BEGIN_OBJECT but was BEGIN_ARRAY at path $",
                "{'name':null} | Expected STRING but was NULL at path $.name",
                "{'kind':'other'} | Not the constant thing at path $.kind",
                "{'size':'1'} | Expected NUMBER but was STRING at path $.size",
                "{'tags':[1]} | Expected STRING but was NUMBER at path $.tags[0]"
            })
    void whatDoesNotFitIsNamedByItsPath(String json, String message) {
        assertThatThrownBy(() -> read(json.replace('\'', '"')))
                .isInstanceOf(JsonDataException.class)
                .hasMessage(message);
    }

    @Test
    void aConstantIsThereAndHasNoOtherValue() {
        assertThat(required().kind("thing").build()).isEqualTo(required().build());
        assertThatThrownBy(() -> required().kind("other")).hasMessage("The only value allowed here is thing");
    }

    @Test
    void nullUnsetsAPropertyThatIsNotNullable() {
        assertThat(required().size(1).size(null).build()).isEqualTo(required().build());
        assertThat(required().note(null).build()).isNotEqualTo(required().build());
    }

    @Test
    void aBuilderDoesNotChangeWhatItBuilt() {
        List<String> tags = new ArrayList<>(List.of("a"));
        Thing.Builder builder = required().tags(tags);
        Thing first = builder.build();
        tags.add("b");
        Thing second = builder.size(1).build();
        assertThat(first.getTags()).contains(List.of("a"));
        assertThat(first.getSize()).contains(7);
        assertThat(second.getSize()).contains(1);
        Thing copy =
                second.toBuilder().additionalProperty("later", Map.of("k", 1)).build();
        assertThat(copy.toBuilder().build())
                .isEqualTo(copy)
                .hasSameHashCodeAs(copy)
                .isNotEqualTo(second);
        assertThat(first)
                .isNotEqualTo("first")
                .isNotEqualTo(
                        AnyObject.type("A", list -> {}, Json.VALUE).builder().build());
    }

    @Test
    void secretsAndWhatIsNotDescribedAreNotShown() {
        Thing thing = required()
                .secret("planted")
                .additionalProperty("later", "planted")
                .build();
        assertThat(thing).hasToString("Thing{name=n, owner=null, kind=thing, secret=hidden, team=t} and [later]");
        assertThat(required().build()).hasToString("Thing{name=n, owner=null, kind=thing, team=t}");
    }

    @Test
    void manyNamesAreLookedUp() throws IOException {
        JsonType<AnyObject, AnyObject.Builder> type = AnyObject.type(
                "Large",
                list -> {
                    list.parameter("parameter");
                    IntStream.range(0, 150).forEach(i -> list.required("p" + i, Json.INTEGER));
                },
                Json.INTEGER);
        String json =
                IntStream.range(0, 151).mapToObj(i -> "\"p" + i + "\":" + i).collect(Collectors.joining(",", "{", "}"));
        AnyObject object = Objects.requireNonNull(type.fromJson(json));
        assertThat(object.getAdditionalProperties()).containsExactly(Map.entry("p150", 150));
        assertThat(type.toJson(object)).isEqualTo(json);
        assertThat(type.fromJson(json)).isEqualTo(object);
    }

    @Test
    void mapsAreCopied() throws IOException {
        JsonAdapter<AnyObject> type =
                AnyObject.type("Maps", list -> list.optional("map", Json.map(Json.STRING)), Json.VALUE);
        String json = "{\"map\":{\"b\":\"1\",\"a\":\"2\"}}";
        assertThat(type.toJson(type.fromJson(json))).isEqualTo(json);
    }

    @Test
    void aBuilderDoesNotChangeWhatItHasBuilt() {
        Thing.Builder builder =
                Thing.builder().name("x").owner("o").kind("thing").team("t").additionalProperty("a", 1);
        Thing first = builder.build();
        Thing second = builder.additionalProperty("b", 2).build();
        assertThat(first.getAdditionalProperties()).containsOnlyKeys("a");
        assertThat(second.getAdditionalProperties()).containsOnlyKeys("a", "b");
        assertThatThrownBy(() -> second.getAdditionalProperties().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
