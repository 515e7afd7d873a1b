package usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import mockwebserver3.MockWebServer;
import org.example.types.Closed;
import org.example.types.ClosedIntegers;
import org.example.types.Fern;
import org.example.types.Holder;
import org.example.types.Integers;
import org.example.types.Longs;
import org.example.types.Mixed;
import org.example.types.Named;
import org.example.types.NamedOtherwise;
import org.example.types.Numbers;
import org.example.types.Strings;

public final class Usage {
    private Usage() {}

    public static void run(MockWebServer server) throws Exception {
        String json = "{\"strings\":[\"\",\"*\",\"two words\",\"1st\",\"-1\",\"class\",\"unknown\",\"a_b\",\"new\"],"
                + "\"with_null\":null,\"integers\":-1,\"mixed\":[\"auto\",1,true,2.5,\"other\"],\"named\":2,\"closed\":\"a\","
                + "\"closed_integers\":2,\"constant\":\"fixed\",\"number\":5}";
        Holder holder = Holder.JSON_ADAPTER.fromJson(json);
        assertThat(Holder.JSON_ADAPTER.toJson(holder)).isEqualTo(json);
        assertThat(holder.getStrings().orElseThrow()).startsWith(
                Strings.EMPTY, Strings.ASTERISK, Strings.TWO_WORDS, Strings.ONE_ST, Strings.MINUS_1, Strings.CLASS,
                Strings.UNKNOWN, Strings.A_B_2);
        assertThat(holder.getStrings().orElseThrow().get(8).getEnumValue()).isEqualTo(Strings.Value._UNKNOWN);
        Strings.Visitor<String> visitor = new Strings.Visitor<>() {
            @Override
            public String visitUnknown(String value) { return "not visited: " + value; }

            @Override
            public String visitAsterisk() { return "asterisk"; }
        };
        assertThat(holder.getStrings().orElseThrow().stream().map(each -> each.visit(visitor)))
                .contains("asterisk", "not visited: class", "not visited: new");
        assertThat(holder.getIntegers()).contains(Integers.MINUS_1);
        assertThat(Integers.valueOf(8).getEnumValue()).isEqualTo(Integers.Value.UNKNOWN);
        assertThat(holder.getMixed().orElseThrow()).startsWith(Mixed.AUTO, Mixed.ONE, Mixed.TRUE, Mixed._2_5);
        assertThat(holder.getNamed()).contains(Named.HIGH);
        assertThat(NamedOtherwise.LOW).hasToString("l");
        assertThat(Fern.GREATER).hasToString(">");
        assertThat(Longs._3000000000).hasToString("3000000000");
        assertThat(Numbers._0_5).hasToString("0.5");
        assertThat(holder.getClosed()).contains(Closed.A);
        assertThat(holder.getClosedIntegers()).contains(ClosedIntegers.TWO);
        assertThat(holder.getConstant()).isEqualTo("fixed");
        assertThat(Holder.builder().build().getIntegers()).contains(Integers.ONE);
        assertThat(Holder.builder().build().getClosed()).contains(Closed.B);
        assertThatThrownBy(() -> Holder.JSON_ADAPTER.fromJson("{\"constant\":\"fixed\",\"closed\":\"c\"}"))
                .isInstanceOf(JsonDataException.class)
                .hasMessage("Not one of [a, b] at path $.closed");
        assertThatThrownBy(() -> Holder.JSON_ADAPTER.fromJson("{\"number\":5}"))
                .isInstanceOf(JsonDataException.class)
                .hasMessage("Holder needs constant at path $.constant");
        assertThatThrownBy(() -> Holder.JSON_ADAPTER.fromJson("{\"constant\":\"other\"}"))
                .isInstanceOf(JsonDataException.class)
                .hasMessage("Not the constant fixed at path $.constant");
        assertThatThrownBy(() -> Holder.JSON_ADAPTER.fromJson("{\"constant\":\"fixed\",\"mixed\":[1,null]}"))
                .isInstanceOf(JsonDataException.class)
                .hasMessage("Expected a value but was NULL at path $.mixed[1]");
    }
}
