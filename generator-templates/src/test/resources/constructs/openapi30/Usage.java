package usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mockwebserver3.MockWebServer;
import org.example.types.Nulls;
import org.example.types.NullsE;

public final class Usage {
    private Usage() {}

    public static void run(MockWebServer server) throws Exception {
        String json = "{\"a\":null,\"b\":null,\"c\":null,\"d\":[1,null],\"e\":null,\"h\":{\"x\":null,\"y\":1}}";
        Nulls nulls = Nulls.JSON_ADAPTER.fromJson(json);
        assertThat(Nulls.JSON_ADAPTER.toJson(nulls)).isEqualTo(json);
        assertThat(nulls.getA()).isEmpty();
        assertThat(nulls.getD().orElseThrow()).containsExactly(1, null);
        assertThat(Nulls.JSON_ADAPTER.fromJson("{\"a\":\"x\",\"b\":{\"x\":1},\"e\":\"x\"}").getE()).contains(NullsE.X);
        assertThatThrownBy(() -> Nulls.JSON_ADAPTER.fromJson("{\"a\":\"x\"}")).hasMessage("Nulls needs b at path $.b");
    }
}
