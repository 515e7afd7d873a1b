package usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mockwebserver3.MockWebServer;
import org.example.types.Animal;
import org.example.types.Bird;
import org.example.types.Cat;
import org.example.types.Circle;
import org.example.types.Dog;
import org.example.types.Holder;
import org.example.types.HolderConstants;
import org.example.types.HolderLists;
import org.example.types.Id;
import org.example.types.Pet;
import org.example.types.Shape;
import org.example.types.Square;

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
        })).isEqualTo("a dog");
        assertThat(holder.getMaybe()).isEmpty();
        assertThat(holder.getId()).contains(Id.of("x"));
        assertThat(holder.getAnimals().orElseThrow().get(0).get()).isInstanceOf(Bird.class);
        assertThat(holder.getConstants()).contains(HolderConstants.B);
        assertThat(holder.getLists()).contains(HolderLists.ofListInteger(List.of(1, 2)));
        assertThat(HolderLists.of(List.of("a")).get()).isEqualTo(List.of("a"));

        assertThat(read("{\"side\":1.0,\"color\":\"red\"}").get()).isInstanceOf(Square.class);
        assertThat(read("{\"radius\":1.0}")).isEqualTo(Shape.of(Circle.builder().radius(1).build()));
        assertThat(read("\"text\"").get()).isEqualTo("text");
        Shape unknown = read("{\"corners\":[3]}");
        assertThat(Shape.JSON_ADAPTER.toJson(unknown)).isEqualTo("{\"corners\":[3]}");
        assertThat(Animal.of(Bird.builder().type("Bird").wings(2).build())).isNotNull();
    }

    private static Shape read(String json) throws Exception {
        return Shape.JSON_ADAPTER.fromJson(json);
    }
}
