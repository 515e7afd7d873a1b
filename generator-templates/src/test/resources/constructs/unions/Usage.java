package usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockWebServer;
import org.example.core.Json;
import org.example.core.Union;
import org.example.types.AbortFrame;
import org.example.types.Animal;
import org.example.types.Bird;
import org.example.types.Car;
import org.example.types.Cat;
import org.example.types.Circle;
import org.example.types.CloseFrame;
import org.example.types.DeveloperMessage;
import org.example.types.Dog;
import org.example.types.Expression;
import org.example.types.Frame;
import org.example.types.Holder;
import org.example.types.HolderConstants;
import org.example.types.HolderInitial;
import org.example.types.HolderLists;
import org.example.types.Id;
import org.example.types.Item;
import org.example.types.Message;
import org.example.types.Nested;
import org.example.types.ObjectOrList;
import org.example.types.Off;
import org.example.types.On;
import org.example.types.OpenFrame;
import org.example.types.OutputItem;
import org.example.types.Pet;
import org.example.types.Shape;
import org.example.types.Square;
import org.example.types.Step;
import org.example.types.Switch;
import org.example.types.TextOrObject;
import org.example.types.TextOrObjectOption2;
import org.example.types.TextWithItems;
import org.example.types.ToolCall;
import org.example.types.ToolMessages;
import org.example.types.ToolResult;
import org.example.types.UserMessage;
import org.example.types.Vehicle;

public final class Usage {
    private Usage() {}

    public static void run(MockWebServer server) throws Exception {
        String json = "{\"pet\":{\"kind\":\"kitten\",\"lives\":9},\"pets\":{\"a\":{\"kind\":\"hound\",\"tricks\":[\"sit\"]},"
                + "\"b\":{\"kind\":\"snake\"}},\"maybe\":null,\"id\":\"x\",\"animals\":[{\"type\":\"Bird\",\"wings\":2},"
                + "{\"type\":\"Fish\",\"fins\":3},{\"type\":\"Worm\",\"age\":1}],\"json\":[\"a\",1.5,{\"b\":[]}],"
                + "\"lists\":[1,2],\"constants\":\"b\",\"mixed\":\"auto\",\"types\":7}";
        Holder holder = Holder.JSON_ADAPTER.fromJson(json);
        assertThat(Holder.JSON_ADAPTER.toJson(holder)).isEqualTo(json);
        assertThat(holder.getPet().orElseThrow().get()).isEqualTo(Cat.builder().kind("kitten").lives(9).build());
        assertThat(holder.getPets().orElseThrow().get("a").get()).isInstanceOf(Dog.class);
        assertThat(holder.getPets().orElseThrow().get("b").<String>visit(new Pet.Visitor<>() {
            @Override
            public String visitUnknown(Object value) {
                return "unknown";
            }

            @Override
            public String visitDog(Dog value) {
                return "a dog";
            }
        })).isEqualTo("unknown");
        assertThat(holder.getMaybe()).isEmpty();
        assertThat(holder.getId()).contains(Id.of("x"));
        assertThat(holder.getAnimals().orElseThrow().get(0).get()).isInstanceOf(Bird.class);
        assertThat(holder.getInitial()).contains(HolderInitial.of(""));
        assertThat(holder.getNullable()).contains("none");
        assertThat(holder.getConstants()).contains(HolderConstants.B);
        assertThat(holder.getLists()).contains(HolderLists.ofListInteger(List.of(1, 2)));
        assertThat(HolderLists.of(List.of("a")).get()).isEqualTo(List.of("a"));

        assertThat(read("{\"side\":1.0,\"color\":\"red\"}").get()).isInstanceOf(Square.class);
        assertThat(read("{\"radius\":1.0}")).isEqualTo(Shape.of(Circle.builder().radius(new BigDecimal("1.0")).build()));
        assertThat(read("\"text\"").get()).isEqualTo("text");
        Shape unknown = read("{\"corners\":[3]}");
        assertThat(Shape.JSON_ADAPTER.toJson(unknown)).isEqualTo("{\"corners\":[3]}");
        assertThat(Animal.of(Bird.builder().type("Bird").wings(2).build())).isNotNull();

        theDiscriminatorSelectsTheMember();
        keywordsOfOtherTypesMeanNothing();
        errorsNameThePlaceAndNotTheValue();
        nestedUnionsAreReadInOneGo();
    }

    private static void theDiscriminatorSelectsTheMember() throws Exception {
        selects(Pet.JSON_ADAPTER, "{\"kind\":\"cat\",\"lives\":9}", Cat.class);
        selects(Pet.JSON_ADAPTER, "{\"kind\":\"kitten\",\"lives\":9}", Cat.class);
        selects(Pet.JSON_ADAPTER, "{\"kind\":\"Cat\",\"lives\":9}", Cat.class);
        selects(Pet.JSON_ADAPTER, "{\"lives\":9,\"kind\":\"hound\"}", Dog.class);
        selects(Pet.JSON_ADAPTER, "{\"kind\":\"lost\",\"lives\":9}", Map.class);
        selects(Pet.JSON_ADAPTER, "{\"kind\":7,\"lives\":9}", Map.class);
        selects(Pet.JSON_ADAPTER, "{\"kind\":null,\"lives\":9}", Map.class);
        selects(Pet.JSON_ADAPTER, "{\"kind\":{\"a\":1},\"lives\":9}", Map.class);

        selects(Message.JSON_ADAPTER, "{\"role\":\"system\"}", DeveloperMessage.class);
        selects(Message.JSON_ADAPTER, "{\"text\":\"t\",\"role\":\"user\"}", UserMessage.class);
        selects(Message.JSON_ADAPTER, "{\"role\":\"wizard\"}", Map.class);
        selects(Message.JSON_ADAPTER, "{\"role\":\"UserMessage\"}", Map.class);
        assertThat(((ToolMessages) Message.JSON_ADAPTER.fromJson("{\"role\":\"call\"}").get()).get())
                .isInstanceOf(ToolCall.class);
        assertThat(((ToolMessages) Message.JSON_ADAPTER.fromJson("{\"role\":\"result\"}").get()).get())
                .isInstanceOf(ToolResult.class);

        selects(Frame.JSON_ADAPTER, "{\"code\":1,\"host\":\"h\"}", OpenFrame.class);
        selects(Frame.JSON_ADAPTER, "{\"code\":2,\"host\":\"h\"}", CloseFrame.class);
        selects(Frame.JSON_ADAPTER, "{\"host\":\"h\",\"code\":3}", CloseFrame.class);
        selects(Frame.JSON_ADAPTER, "{\"code\":-4,\"why\":\"w\"}", AbortFrame.class);
        selects(Frame.JSON_ADAPTER, "{\"code\":5,\"radius\":1.5}", Map.class);
        selects(Frame.JSON_ADAPTER, "{\"code\":\"1\",\"host\":\"h\"}", Map.class);
        selects(Frame.JSON_ADAPTER, "{\"code\":1e999999999,\"host\":\"h\"}", Map.class);
        assertThat(Frame.JSON_ADAPTER.fromJson("{\"code\":2.0}").get()).isInstanceOf(CloseFrame.class);

        selects(Switch.JSON_ADAPTER, "{\"on\":false,\"level\":1}", Off.class);
        selects(Switch.JSON_ADAPTER, "{\"on\":\"true\"}", Map.class);
        selects(Switch.JSON_ADAPTER, "{\"level\":1}", On.class);

        selects(Item.JSON_ADAPTER, "{\"type\":\"message\",\"output\":\"o\"}", OutputItem.class);
        selects(Item.JSON_ADAPTER, "{\"type\":\"message\",\"other\":\"o\"}", Map.class);
        selects(Vehicle.JSON_ADAPTER, "{\"wheels\":\"Car\"}", Car.class);
        selects(Vehicle.JSON_ADAPTER, "{\"wheels\":\"two\",\"bell\":true}", Map.class);

        assertThat(((Pet) Nested.JSON_ADAPTER.fromJson("{\"kind\":\"hound\",\"role\":\"none\"}").get()).get())
                .isInstanceOf(Dog.class);
        selects(Nested.JSON_ADAPTER, "{\"kind\":\"snake\",\"role\":\"none\"}", Map.class);
    }

    /** A value that the document does not name is kept as it is. */
    private static void selects(JsonAdapter<? extends Union> union, String json, Class<?> member) throws Exception {
        Union value = union.fromJson(json);
        assertThat(value.get()).as(json).isInstanceOf(member);
        assertThat(union.fromJson(json)).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(Json.VALUE.fromJson(write(union, value))).isEqualTo(Json.VALUE.fromJson(json));
    }

    @SuppressWarnings("unchecked")
    private static <T> String write(JsonAdapter<T> adapter, Union value) {
        return adapter.toJson((T) value);
    }

    /** The discriminator comes first, in the middle and last: what stands before it is read later than what follows. */
    private static void keywordsOfOtherTypesMeanNothing() throws Exception {
        assertThat(TextOrObject.JSON_ADAPTER.fromJson("\"a\"")).isEqualTo(TextOrObject.of("a"));
        assertThat(TextOrObject.JSON_ADAPTER.fromJson("{\"a\":\"b\"}"))
                .isEqualTo(TextOrObject.of(TextOrObjectOption2.builder().a("b").build()));
        assertThat(ObjectOrList.JSON_ADAPTER.fromJson("[\"a\"]")).isEqualTo(ObjectOrList.of(List.of("a")));
        assertThat(TextWithItems.JSON_ADAPTER.fromJson("{\"ids\":\"1,2\"}").getIds()).contains("1,2");
    }

    private static void errorsNameThePlaceAndNotTheValue() {
        fails("{\"pets\":{\"a\":{\"kind\":\"kitten\",\"lives\":\"S3CR3T\"}}}", "at path $.pets.a.lives");
        fails("{\"pets\":{\"a\":{\"x\":1,\"kind\":\"kitten\",\"lives\":1.5}}}", "at path $.pets.a.lives");
        fails("{\"pets\":{\"a\":{\"lives\":\"S3CR3T\",\"kind\":\"kitten\"}}}", "at path $.pets.a.lives");
        fails("{\"pets\":{\"a\":{\"x\":1,\"kind\":\"kitten\"}}}", "Cat needs lives at path $.pets.a.lives");
        fails("{\"animals\":[{\"type\":\"Bird\"},{\"wings\":[1],\"type\":\"Bird\"}]}", "at path $.animals[1].wings");
        fails("{\"json\":[1,1e99999999999]}", "Not a usable number");
        fails("{\"json\":" + "[".repeat(300), "deep");
        String sum = "{\"kind\":\"sum\",\"items\":[1e999]}";
        assertThatThrownBy(() -> Expression.JSON_ADAPTER.fromJson("{\"items\":[" + sum + ",7,{\"kind\":\"sum\"}],\"kind\":\"sum\"}"))
                .isInstanceOf(JsonDataException.class)
                .hasMessageStartingWith("Sum needs items at path $.items[2].items");
    }

    private static void fails(String json, String message) {
        assertThatThrownBy(() -> Holder.JSON_ADAPTER.fromJson(json))
                .isInstanceOf(JsonDataException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining("S3CR3T");
    }

    /** Each of these took longer than anybody waits while each member read all that is inside. */
    private static void nestedUnionsAreReadInOneGo() throws Exception {
        int depth = 240;
        String chain = "{\"next\":".repeat(depth) + "{\"q\":1}" + "}".repeat(depth);
        String lists = "{\"steps\":[".repeat(depth / 2) + "{\"q\":1}" + "]}".repeat(depth / 2);
        String sums = "{\"items\":[".repeat(depth / 2) + "1" + "],\"kind\":\"sum\"}".repeat(depth / 2);
        String wide = "[" + "{\"next\":{\"pace\":1}},".repeat(100_000) + "1]";
        Map<String, JsonAdapter<?>> texts = Map.of(
                chain, Step.JSON_ADAPTER, lists, Step.JSON_ADAPTER, sums, Expression.JSON_ADAPTER, wide, Step.JSON_ADAPTER);
        for (Map.Entry<String, JsonAdapter<?>> text : texts.entrySet()) {
            FutureTask<Object> task = new FutureTask<>(() -> text.getValue().fromJson(text.getKey()));
            // Half of what a thread has by default.
            new Thread(null, task, "small stack", 512 << 10).start();
            assertThat(task.get(30, TimeUnit.SECONDS)).isInstanceOfAny(Step.class, Expression.class);
        }
        assertThat(Step.JSON_ADAPTER.toJson(Step.JSON_ADAPTER.fromJson(chain))).isEqualTo(chain);
    }

    private static Shape read(String json) throws Exception {
        return Shape.JSON_ADAPTER.fromJson(json);
    }
}
