package usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockWebServer;
import org.example.types.BuilderModel;
import org.example.types.Closed;
import org.example.types.Defaults;
import org.example.types.Error;
import org.example.types.JsonModel;
import org.example.types.ListModel;
import org.example.types.LocalDateModel;
import org.example.types.Merged;
import org.example.types.Names;
import org.example.types.Node;
import org.example.types.ObjectModel;
import org.example.types.Open;
import org.example.types.OptionalModel;
import org.example.types.Refined;
import org.example.types.Query;
import org.example.types.Sides;
import org.example.types.StringModel;
import org.example.types.Times;
import org.example.types.Typed;
import org.example.types.UsAddress;
import org.example.types.WeirdNameV2T;

public final class Usage {
    private Usage() {}

    public static void run(MockWebServer server) throws Exception {
        String json = "{\"class\":\"c\",\"default\":\"d\",\"equals\":true,\"wait\":3,\"user_id\":\"a\",\"userId\":\"b\","
                + "\"$ref_\":\"r\",\"@type\":\"t\",\"1st\":\"f\",\"größe\":1.5,\"\":\"e\",\"additional_properties\":\"p\","
                + "\"builder\":\"x\",\"sdkName\":\"s\",\"+1\":1,\"-1\":-1,\"more\":null}";
        Names names = Names.JSON_ADAPTER.fromJson(json);
        assertThat(Names.JSON_ADAPTER.toJson(names)).isEqualTo(json);
        assertThat(names.toBuilder().build()).isEqualTo(names).hasSameHashCodeAs(names);
        assertThat(names.getClass_()).contains("c");
        assertThat(names.getUserId()).contains("a");
        assertThat(names.getUserId2()).contains("b");
        assertThat(names.getRenamed()).contains("s");
        assertThat(names.getAdditionalProperties_()).contains("p");
        assertThat(names.getAdditionalProperties()).containsOnlyKeys("more");
        assertThat(names.getPlus1()).contains(1);
        assertThat(names.getMinus1()).contains(-1);
        Closed.Builder reused = Closed.builder().a("one");
        Closed one = reused.build();
        assertThat(reused.a("two").build()).hasToString("Closed{a=two}");
        assertThat(one).hasToString("Closed{a=one}");
        Open.Builder open = Open.builder().additionalProperty("b", 1);
        Open first = open.build();
        assertThat(open.additionalProperty("b", 2).build().getAdditionalProperties()).containsEntry("b", 2);
        assertThat(first.getAdditionalProperties()).containsEntry("b", 1);
        assertThat(Names.builder().class_("c").equals_(true).wait_(1).build()).hasToString("Names{class=c, equals=true, wait=1}");

        assertThat(Sides.builder().secret("hush").additionalProperty("old", "o").additionalProperty("x", 1).toString())
                .doesNotContain("hush");
        assertThat(Sides.JSON_ADAPTER.fromJson("{\"old\":\"o\",\"secret\":\"hush\"}"))
                .hasToString("Sides{secret=hidden, old=o}");
        Defaults defaults = Defaults.JSON_ADAPTER.fromJson("{}");
        assertThat(defaults.getAt()).hasToString("Optional[0001-01-01T00:00Z]");
        assertThat(defaults.getDay()).hasToString("Optional[2026-03-01]");
        assertThat(defaults.getId()).hasToString("Optional[3fa85f64-5717-4562-b3fc-2c963f66afa6]");
        assertThat(defaults.getText()).contains("");
        assertThat(defaults.getList()).contains(List.of());
        assertThat(defaults.getMap()).contains(Map.of());
        Typed typed = Typed.JSON_ADAPTER.fromJson("{\"a\":\"x\",\"b\":{\"a\":\"y\"}}");
        assertThat(typed.getAdditionalProperties()).isEqualTo(Map.of("b", Closed.builder().a("y").build()));
        assertThat(Typed.JSON_ADAPTER.toJson(typed)).isEqualTo("{\"a\":\"x\",\"b\":{\"a\":\"y\"}}");
        Merged merged = Merged.JSON_ADAPTER.fromJson("{\"a\":\"x\",\"b\":1}");
        assertThat(merged.getB()).isEqualTo(1);
        assertThat(merged.getA()).isEqualTo("x");
        Refined refined = Refined.JSON_ADAPTER.fromJson(
                "{\"bare\":{\"a\":\"x\"},\"list\":[{\"a\":\"y\"}],\"mergedList\":[{\"a\":\"1\",\"b\":\"2\"}]}");
        assertThat(refined.getBare()).contains(Closed.builder().a("x").build());
        assertThat(refined.getList()).contains(List.of(Closed.builder().a("y").build()));
        assertThat(refined.getMergedList().orElseThrow().get(0)).hasToString("RefinedMergedListItem{a=1, b=2}");
        Node node = Node.JSON_ADAPTER.fromJson("{\"next\":{\"next\":{}},\"children\":[{}]}");
        assertThat(node.getNext().orElseThrow().getNext()).contains(Node.builder().build());
        Times times = Times.JSON_ADAPTER.fromJson("{\"at\":\"2026-03-01T12:00:00Z\",\"big\":9999999999}");
        assertThat(Times.JSON_ADAPTER.toJson(times)).isEqualTo("{\"at\":\"2026-03-01T12:00:00Z\",\"big\":9999999999}");
        for (String time : List.of(
                "2026-03-01T12:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "2024-02-29T23:00:09Z",
                "2026-03-01T12:00:00.5Z", "2026-03-01T12:00:00.123456789Z", "2026-03-01T12:00:00+05:45",
                "2026-03-01T12:00:00-00:30", "+12026-03-01T12:00:00Z")) {
            String at = "{\"at\":\"" + time + "\"}";
            assertThat(Times.JSON_ADAPTER.fromJson(at).getAt()).contains(OffsetDateTime.parse(time));
            assertThat(Times.JSON_ADAPTER.toJson(Times.JSON_ADAPTER.fromJson(at))).isEqualTo(at);
        }
        assertThat(Times.JSON_ADAPTER.fromJson("{\"at\":\"2026-03-01T12:00Z\"}").getAt())
                .contains(OffsetDateTime.parse("2026-03-01T12:00:00Z"));
        for (String noTime : List.of(
                "2026-02-29T12:00:00Z", "2026-03-01T24:00:01Z", "2026-03-01T12:00:60Z", "2026-13-01T12:00:00Z",
                "2026-03-01 12:00:00Z", "2026/03/01T12:00:00Z", "2026-03-01T12:00:0aZ", "2026-03-01T12:00:00", "")) {
            assertThatThrownBy(() -> Times.JSON_ADAPTER.fromJson("{\"at\":\"" + noTime + "\"}"))
                    .isInstanceOf(JsonDataException.class)
                    .hasMessage("Not a date-time at path $.at");
        }
        assertThat(WeirdNameV2T.JSON_ADAPTER.fromJson("{\"nested\":{\"deep\":[{\"x\":1}]}}")
                        .getNested().orElseThrow().getDeep().orElseThrow().get(0).getX())
                .contains(1);
        assertThat(List.of(
                        StringModel.builder().build(), ObjectModel.builder().build(), ListModel.builder().build(),
                        OptionalModel.builder().build(), JsonModel.builder().build(), BuilderModel.builder().build(),
                        LocalDateModel.builder().build(), Query.builder().build(), Error.builder().build(),
                        UsAddress.builder().build()))
                .allSatisfy(each -> assertThat(each.toString()).endsWith("{}"));
    }
}
