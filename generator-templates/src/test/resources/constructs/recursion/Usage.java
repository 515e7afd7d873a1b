package usage;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonAdapter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockWebServer;
import org.example.types.Base;
import org.example.types.Cat;
import org.example.types.Circle;
import org.example.types.Dog;
import org.example.types.EnumOrMore;
import org.example.types.Even;
import org.example.types.Folder;
import org.example.types.Heir;
import org.example.types.Holder;
import org.example.types.Items;
import org.example.types.NullNode;
import org.example.types.NumberOr;
import org.example.types.Odd;
import org.example.types.Pet;
import org.example.types.Plain;
import org.example.types.Props;
import org.example.types.Self;
import org.example.types.Square;
import org.example.types.TextOr;

public final class Usage {
    private Usage() {}

    public static void run(MockWebServer server) throws Exception {
        classesThatNeedEachOtherAreInitializedTogether();
        survives(Folder.JSON_ADAPTER, "{\"size\":1,\"x\":[{\"size\":2,\"y\":[]}]}");
        survives(Self.JSON_ADAPTER, "{\"size\":1,\"x\":{\"y\":{\"size\":3}}}");
        survives(Even.JSON_ADAPTER, "{\"n\":1,\"x\":{\"m\":2,\"y\":{\"n\":3}}}");
        survives(Plain.JSON_ADAPTER, "{\"m\":1,\"x\":\"t\",\"y\":{\"z\":{\"m\":2}}}");
        survives(Items.JSON_ADAPTER, "{\"items\":[{\"items\":[]}],\"maps\":{\"a\":[{\"items\":[]}]}}");
        survives(Props.JSON_ADAPTER, "{\"p\":{\"q\":{\"p\":{}},\"x\":{\"p\":{\"y\":{}}}}}");
        survives(NullNode.JSON_ADAPTER, "{\"next\":{\"next\":null}}");
        survives(Holder.JSON_ADAPTER, "{\"tree\":[[],[[]]],\"dictionary\":{\"a\":{\"b\":{}}}}");
        survives(EnumOrMore.JSON_ADAPTER, "{\"next\":{\"next\":\"a\"}}");
        survives(TextOr.JSON_ADAPTER, "7");
        survives(NumberOr.JSON_ADAPTER, "\"t\"");
        survives(NumberOr.JSON_ADAPTER, "[true]");
        survives(Pet.JSON_ADAPTER, "{\"kind\":\"dog\",\"friend\":{\"kind\":\"cat\",\"lives\":9}}");
        survives(Base.JSON_ADAPTER, "{\"type\":\"Heir\",\"child\":{\"type\":\"Heir\",\"heirs\":[{\"type\":\"Heir\"}]},\"x\":{\"type\":\"other\"}}");
        survives(Circle.JSON_ADAPTER, "{\"y\":{\"x\":2},\"x\":1}");
        survives(Square.JSON_ADAPTER, "{\"x\":1,\"y\":{\"x\":2}}");

        Folder folder = Folder.JSON_ADAPTER.fromJson("{\"size\":1,\"x\":[{\"size\":2}]}");
        assertThat(folder.getAdditionalProperties().get("x")).isEqualTo(List.of(Folder.builder().size(2).build()));
        Odd odd = Odd.builder().m(2).build();
        assertThat(Even.builder().n(1).additionalProperty("x", odd).build())
                .isEqualTo(Even.JSON_ADAPTER.fromJson("{\"n\":1,\"x\":{\"m\":2}}"));
        Dog dog = (Dog) Pet.JSON_ADAPTER.fromJson("{\"kind\":\"dog\",\"friend\":{\"kind\":\"cat\"}}").get();
        assertThat(dog.getFriend()).contains(Pet.of(Cat.builder().build()));
        assertThat(Base.JSON_ADAPTER.fromJson("{\"type\":\"Heir\"}").get()).isInstanceOf(Heir.class);
        assertThat(Base.JSON_ADAPTER.fromJson("{\"type\":\"other\"}").get()).isEqualTo(Map.of("type", "other"));
        assertThat(TextOr.JSON_ADAPTER.fromJson("7").get()).isEqualTo(7);
    }

    /** Two threads would wait for each other if one class initialized the other. */
    private static void classesThatNeedEachOtherAreInitializedTogether() throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        FutureTask<Object> even = new FutureTask<>(() -> {
            start.await();
            return Even.JSON_ADAPTER.fromJson("{\"x\":{\"y\":{}}}");
        });
        FutureTask<Object> odd = new FutureTask<>(() -> {
            start.await();
            return Odd.JSON_ADAPTER.fromJson("{\"x\":{\"y\":{}}}");
        });
        new Thread(even).start();
        new Thread(odd).start();
        assertThat(even.get(30, TimeUnit.SECONDS)).isInstanceOf(Even.class);
        assertThat(odd.get(30, TimeUnit.SECONDS)).isInstanceOf(Odd.class);
    }

    private static <T> void survives(JsonAdapter<T> adapter, String json) throws Exception {
        T value = adapter.fromJson(json);
        assertThat(adapter.toJson(value)).isEqualTo(json);
        T again = adapter.fromJson(json);
        assertThat(again).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
    }
}
