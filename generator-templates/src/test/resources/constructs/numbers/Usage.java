package usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.example.ApiClient;
import org.example.resources.numbers.requests.GetNumbersRequest;
import org.example.resources.numbers.requests.PostNumbersRequest;
import org.example.types.Either;
import org.example.types.Level;
import org.example.types.Numbers;
import org.example.types.Rate;
import org.example.types.Rated;
import org.example.types.Serial;

public final class Usage {
    private static final BigInteger MOST = new BigInteger("18446744073709551615");

    private Usage() {}

    public static void run(MockWebServer server) throws Exception {
        whatIsReadIsWritten();
        enumsOfNumbers();
        numbersInTextsArePlain(server);
    }

    private static void whatIsReadIsWritten() throws Exception {
        for (String number : List.of("12345678901234567.89", "0.10", "-0.1", "100", "1E+400", "1E-400", "0.0", "1E+1000000000")) {
            String json = "{\"exact\":" + number + ",\"decimal\":" + number + ",\"map\":{\"a\":" + number + "}}";
            assertThat(Numbers.JSON_ADAPTER.toJson(Numbers.JSON_ADAPTER.fromJson(json))).isEqualTo(json);
        }
        Numbers numbers = Numbers.JSON_ADAPTER.fromJson(
                "{\"exact\":1e3,\"big\":18446744073709551615,\"wide\":18446744073709551615,\"whole\":9223372036854775807,\"wider\":1.0e1}");
        assertThat(numbers.getExact()).hasValueSatisfying(exact -> assertThat(exact).isEqualByComparingTo("1000"));
        assertThat(numbers.getBig()).contains(MOST);
        assertThat(numbers.getWide()).contains(MOST);
        assertThat(numbers.getWhole()).contains(Long.MAX_VALUE);
        assertThat(numbers.getWider()).contains(BigInteger.TEN);
        assertThat(numbers.getMoney()).contains(new BigDecimal("0.1"));
        assertThat(numbers.getMost()).contains(MOST);
        assertThat(numbers.toString()).contains("big=18446744073709551615");
        assertThat(Numbers.JSON_ADAPTER.fromJson("{\"approximate\":0.1,\"float\":2.5}").getApproximate()).contains(0.1);

        for (String notInteger : List.of("1.5", "1e1000000000", "1e-1000000000", "\"1\"", "true")) {
            assertThatThrownBy(() -> Numbers.JSON_ADAPTER.fromJson("{\"big\":" + notInteger + "}"))
                    .isInstanceOf(JsonDataException.class)
                    .hasMessageEndingWith("at path $.big");
            assertThatThrownBy(() -> Numbers.JSON_ADAPTER.fromJson("{\"whole\":" + notInteger + "}"))
                    .isInstanceOf(JsonDataException.class)
                    .hasMessageEndingWith("at path $.whole");
        }
        assertThat(Numbers.JSON_ADAPTER.fromJson("{\"half\":0.50,\"huge\":5e9}").getHalf()).contains(new BigDecimal("0.5"));
        assertThatThrownBy(() -> Numbers.JSON_ADAPTER.fromJson("{\"half\":0.51}")).hasMessage("Not the constant 0.5 at path $.half");
        assertThatThrownBy(() -> Numbers.builder().huge(1)).hasMessage("The only value allowed here is 5000000000");

        assertThat(Either.JSON_ADAPTER.fromJson("18446744073709551615").get()).isEqualTo(MOST);
        assertThat(Either.JSON_ADAPTER.fromJson("0.10").get()).isEqualTo(new BigDecimal("0.10"));
        assertThat(Either.JSON_ADAPTER.toJson(Either.JSON_ADAPTER.fromJson("1e1000000000"))).isEqualTo("1E+1000000000");
    }

    private static void enumsOfNumbers() throws Exception {
        Rated rated = Rated.JSON_ADAPTER.fromJson("{\"rate\":2.250,\"level\":1e3,\"serial\":2}");
        assertThat(rated.getRate()).containsSame(Rate.valueOf(new BigDecimal("2.25")));
        assertThat(rated.getRate().orElseThrow().getEnumValue()).isNotEqualTo(Rate.Value.UNKNOWN);
        assertThat(rated.getLevel().map(Level::getValue)).contains(new BigDecimal("1000"));
        assertThat(Rated.JSON_ADAPTER.toJson(rated)).isEqualTo("{\"rate\":2.25,\"level\":1000,\"serial\":2}");
        String unknown = "{\"rate\":12345678901234567.89,\"serial\":5000000000}";
        Rated later = Rated.JSON_ADAPTER.fromJson(unknown);
        assertThat(later.getRate().orElseThrow().getEnumValue()).isEqualTo(Rate.Value.UNKNOWN);
        assertThat(later.getSerial().orElseThrow().getEnumValue()).isEqualTo(Serial.Value.UNKNOWN);
        assertThat(Rated.JSON_ADAPTER.toJson(later)).isEqualTo(unknown);
        assertThatThrownBy(() -> Rated.JSON_ADAPTER.fromJson("{\"level\":1e1000000000}")).isInstanceOf(JsonDataException.class);
    }

    private static void numbersInTextsArePlain(MockWebServer server) throws Exception {
        ApiClient client = ApiClient.builder().url(server.url("/").toString()).build();
        server.enqueue(new MockResponse.Builder().addHeader("Content-Type", "application/json").body("[1.10,1E400]").build());
        assertThat(client.numbers().get(new BigDecimal("1E+3"), 2.147483647E9, GetNumbersRequest.builder()
                        .price(0.1).amount(new BigDecimal("12345678901234567.89"))
                        .amounts(List.of(new BigDecimal("1E+3"), new BigDecimal("0.10"))).big(MOST)
                        .rate(Rate.valueOf(new BigDecimal("1E+4"))).weight(1.0E10)
                        .build()))
                .containsExactly(new BigDecimal("1.10"), new BigDecimal("1E400"));
        RecordedRequest get = server.takeRequest();
        assertThat(get.getTarget()).isEqualTo("/numbers/1000/2147483647?price=0.1&amount=12345678901234567.89"
                + "&amounts=1000,0.10&big=18446744073709551615&rate=10000");
        assertThat(get.getHeaders().get("X-Weight")).isEqualTo("10000000000");

        server.enqueue(new MockResponse.Builder().code(204).build());
        client.numbers().post(new BigDecimal("1E+1000000000"), -1.5E-7, PostNumbersRequest.builder()
                .price(2.147483647E9).amounts(List.of(new BigDecimal("1E-1000000000"), new BigDecimal("5E+2")))
                .build());
        RecordedRequest post = server.takeRequest();
        assertThat(post.getTarget()).isEqualTo("/numbers/1E%2B1000000000/-0.00000015");
        assertThat(post.getBody().utf8()).isEqualTo("price=2147483647&amounts=1E-1000000000&amounts=500");
        server.enqueue(new MockResponse.Builder().addHeader("Content-Type", "application/json").body("[]").build());
        client.numbers().get(new BigDecimal("0.10"), 2.0);
        assertThat(server.takeRequest().getTarget()).isEqualTo("/numbers/0.10/2");
        assertThatThrownBy(() -> client.numbers().get(BigDecimal.ONE, Double.NaN)).hasMessageContaining("NaN");
    }
}
