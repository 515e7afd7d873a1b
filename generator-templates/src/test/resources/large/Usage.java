package usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.example.ApiClient;
import org.example.AsyncApiClient;
import org.example.core.FilePart;
import org.example.resources.many.requests.FormFewManyRequest;
import org.example.resources.many.requests.FormManyManyRequest;
import org.example.resources.many.requests.HeaderFewManyRequest;
import org.example.resources.many.requests.HeaderManyManyRequest;
import org.example.resources.many.requests.MultipartFewManyRequest;
import org.example.resources.many.requests.MultipartManyManyRequest;
import org.example.resources.many.requests.QueryFewManyRequest;
import org.example.resources.many.requests.QueryManyManyRequest;
import org.example.resources.many.types.FormFewManyRequestChoice;
import org.example.resources.many.types.FormFewManyRequestDeep;
import org.example.resources.many.types.FormFewManyRequestObject;
import org.example.resources.many.types.FormManyManyRequestChoice;
import org.example.resources.many.types.FormManyManyRequestDeep;
import org.example.resources.many.types.FormManyManyRequestObject;
import org.example.resources.many.types.HeaderFewManyRequestChoice;
import org.example.resources.many.types.HeaderFewManyRequestDeep;
import org.example.resources.many.types.HeaderFewManyRequestObject;
import org.example.resources.many.types.HeaderManyManyRequestChoice;
import org.example.resources.many.types.HeaderManyManyRequestDeep;
import org.example.resources.many.types.HeaderManyManyRequestObject;
import org.example.resources.many.types.MultipartFewManyRequestChoice;
import org.example.resources.many.types.MultipartFewManyRequestDeep;
import org.example.resources.many.types.MultipartFewManyRequestObject;
import org.example.resources.many.types.MultipartManyManyRequestChoice;
import org.example.resources.many.types.MultipartManyManyRequestDeep;
import org.example.resources.many.types.MultipartManyManyRequestObject;
import org.example.resources.many.types.QueryFewManyRequestChoice;
import org.example.resources.many.types.QueryFewManyRequestDeep;
import org.example.resources.many.types.QueryFewManyRequestObject;
import org.example.resources.many.types.QueryManyManyRequestChoice;
import org.example.resources.many.types.QueryManyManyRequestDeep;
import org.example.resources.many.types.QueryManyManyRequestObject;
import org.example.types.ByKind;
import org.example.types.ByShape;
import org.example.types.ClosedNumber;
import org.example.types.ClosedText;
import org.example.types.Codes;
import org.example.types.Member499;
import org.example.types.OpenNumber;
import org.example.types.OpenText;
import org.example.types.Texts;
import org.example.types.TextsChoice;
import org.example.types.Wide;

public final class Usage {
    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-01-02T03:04:00Z");
    private static final List<String> LIST = List.of("a b", "c&d");

    private Usage() {}

    public static void run(MockWebServer server) throws Exception {
        enums();
        objects();
        texts();
        unions();
        for (int i = 0; i < 20; i++) {
            server.enqueue(new MockResponse.Builder().code(204).build());
        }
        ApiClient client = ApiClient.builder().url(server.url("/").toString()).build();
        query(client, server);
        headers(client, server);
        forms(client, server);
        multipart(client, server);
        operations(client, server);
    }

    private static void enums() throws Exception {
        // A constant is what is asked for first: its class is not initialized yet.
        assertThat(OpenText.V9999).hasToString("v9999").isSameAs(OpenText.valueOf("v9999"));
        assertThat(OpenText.V9999.getEnumValue()).isEqualTo(OpenText.Value.KNOWN);
        assertThat(OpenText.valueOf("new").getEnumValue()).isEqualTo(OpenText.Value.UNKNOWN);
        assertThat(ClosedNumber.valueOf(9999)).hasToString("9999");
        assertThatThrownBy(() -> ClosedText.valueOf("new")).hasMessage("Not a value of ClosedText");

        String json = "{\"openText\":\"v1234\",\"openNumber\":1999,\"closedText\":\"v0\",\"closedNumber\":0}";
        Codes codes = Codes.JSON_ADAPTER.fromJson(json);
        assertThat(Codes.JSON_ADAPTER.toJson(codes)).isEqualTo(json);
        assertThat(codes.getOpenText()).containsSame(OpenText.V1234);
        assertThat(codes.getClosedText()).containsSame(ClosedText.V0);
        assertThat(Codes.builder().build().getOpenNumber()).contains(OpenNumber.valueOf(77));
        String later = "{\"openText\":\"new\",\"openNumber\":-1}";
        assertThat(Codes.JSON_ADAPTER.toJson(Codes.JSON_ADAPTER.fromJson(later))).isEqualTo(later);
        assertThatThrownBy(() -> Codes.JSON_ADAPTER.fromJson("{\"closedText\":\"new\"}"))
                .hasMessageContaining("Not a value of ClosedText");
        assertThatThrownBy(() -> Codes.JSON_ADAPTER.fromJson("{\"closedNumber\":-1}"))
                .hasMessageContaining("Not a value of ClosedNumber");
    }

    private static void objects() throws Exception {
        String required = IntStream.range(0, 200)
                .mapToObj(i -> "\"p" + 5 * i + "\":\"t\"")
                .collect(Collectors.joining(","));
        String others = IntStream.range(0, 1_000).mapToObj(i -> ",\"x" + i + "\":" + i).collect(Collectors.joining());
        String json = "{" + required + others + "}";
        Wide wide = Wide.JSON_ADAPTER.fromJson(json);
        assertThat(Wide.JSON_ADAPTER.toJson(wide)).isEqualTo(json);
        assertThat(wide.getP995()).isEqualTo("t");
        assertThat(wide.getP996()).contains(996);
        assertThat(wide.toBuilder().p999(null).build()).isNotEqualTo(wide);
        assertThatThrownBy(() -> Wide.builder().build()).hasMessageContaining("p0, p5").hasMessageContaining("p995");
        assertThatThrownBy(() -> Wide.JSON_ADAPTER.fromJson("{}")).hasMessageContaining("p995");
    }

    private static void texts() throws Exception {
        String text = "ä".repeat(40_000);
        assertThat(Texts.builder().build().getFallback()).contains(text);
        String json = "{\"constant\":\"" + text + "\",\"choice\":\"" + text + "\"}";
        Texts texts = Texts.JSON_ADAPTER.fromJson(json);
        assertThat(texts.getChoice()).containsSame(TextsChoice.LONG);
        assertThat(Texts.JSON_ADAPTER.toJson(texts)).isEqualTo(json);
        assertThatThrownBy(() -> Texts.JSON_ADAPTER.fromJson("{\"constant\":\"short\"}")).isNotNull();
    }

    private static void unions() throws Exception {
        String json = "{\"only499\":1,\"kind\":\"kind499\"}";
        Member499 member = Member499.builder().only499(1).kind("kind499").build();
        assertThat(ByShape.JSON_ADAPTER.fromJson(json)).isEqualTo(ByShape.of(member));
        ByKind told = ByKind.JSON_ADAPTER.fromJson(json);
        assertThat(told).isEqualTo(ByKind.of(member));
        assertThat(ByKind.JSON_ADAPTER.toJson(told)).isEqualTo(json);
        assertThat(told.<Boolean>visit(new ByKind.Visitor<>() {
            @Override
            public Boolean visitUnknown(Object value) {
                return false;
            }

            @Override
            public Boolean visitMember499(Member499 value) {
                return true;
            }
        })).isTrue();
    }

    private static void query(ApiClient client, MockWebServer server) throws Exception {
        client.many().queryFew(QueryFewManyRequest.builder()
                .text("ü +&").long_(5L).time(TIME).list(LIST).commas(LIST)
                .object(QueryFewManyRequestObject.builder().objectA("o o").build())
                .deep(QueryFewManyRequestDeep.builder().deepA("d/d").build())
                .choice(QueryFewManyRequestChoice.TWO)
                .build());
        List<String> few = parameters(server.takeRequest());
        client.many().queryMany(QueryManyManyRequest.builder()
                .text("ü +&").long_(5L).time(TIME).list(LIST).commas(LIST)
                .object(QueryManyManyRequestObject.builder().objectA("o o").build())
                .deep(QueryManyManyRequestDeep.builder().deepA("d/d").build())
                .choice(QueryManyManyRequestChoice.TWO)
                .other0("a").other1(true)
                .build());
        List<String> many = parameters(server.takeRequest());
        assertThat(few).hasSize(9);
        assertThat(many).containsAll(few).hasSize(11).contains("other0=a", "other1=true");
    }

    private static List<String> parameters(RecordedRequest request) {
        return Arrays.asList(request.getTarget().replaceFirst(".*\\?", "").split("&"));
    }

    private static void headers(ApiClient client, MockWebServer server) throws Exception {
        client.many().headerFew(HeaderFewManyRequest.builder()
                .text("t").long_(5L).time(TIME).list(LIST).commas(LIST)
                .object(HeaderFewManyRequestObject.builder().objectA("o").build())
                .deep(HeaderFewManyRequestDeep.builder().deepA("d").build())
                .choice(HeaderFewManyRequestChoice.TWO)
                .build());
        RecordedRequest few = server.takeRequest();
        HeaderManyManyRequest.Builder builder = HeaderManyManyRequest.builder()
                .text("t").long_(5L).time(TIME).list(LIST).commas(LIST)
                .object(HeaderManyManyRequestObject.builder().objectA("o").build())
                .deep(HeaderManyManyRequestDeep.builder().deepA("d").build())
                .choice(HeaderManyManyRequestChoice.TWO);
        client.many().headerMany(builder.build());
        RecordedRequest many = server.takeRequest();
        assertThat(many.getHeaders()).containsExactlyInAnyOrderElementsOf(few.getHeaders());
        assertThat(few.getHeaders().get("deep")).isEqualTo("deepA,d");
        assertThatThrownBy(() -> client.many().headerMany(builder.other0("secret\n").build()))
                .hasMessageContaining("other0")
                .hasMessageNotContaining("secret");
    }

    private static void forms(ApiClient client, MockWebServer server) throws Exception {
        client.many().formFew(FormFewManyRequest.builder()
                .text("ü +&").long_(5L).time(TIME).list(LIST).commas(LIST)
                .object(FormFewManyRequestObject.builder().objectA("o o").build())
                .deep(FormFewManyRequestDeep.builder().deepA("d/d").build())
                .choice(FormFewManyRequestChoice.TWO)
                .build());
        List<String> few = Arrays.asList(server.takeRequest().getBody().utf8().split("&"));
        client.many().formMany(FormManyManyRequest.builder()
                .text("ü +&").long_(5L).time(TIME).list(LIST).commas(LIST)
                .object(FormManyManyRequestObject.builder().objectA("o o").build())
                .deep(FormManyManyRequestDeep.builder().deepA("d/d").build())
                .choice(FormManyManyRequestChoice.TWO)
                .build());
        List<String> many = Arrays.asList(server.takeRequest().getBody().utf8().split("&"));
        assertThat(many).containsExactlyInAnyOrderElementsOf(few).hasSize(10);
    }

    private static void multipart(ApiClient client, MockWebServer server) throws Exception {
        FilePart file = FilePart.of("a.txt", "content".getBytes(StandardCharsets.UTF_8), "text/plain");
        client.many().multipartFew(MultipartFewManyRequest.builder()
                .text("ü").long_(5L).time(TIME).list(LIST).commas(LIST)
                .object(MultipartFewManyRequestObject.builder().objectA("o").build())
                .deep(MultipartFewManyRequestDeep.builder().deepA("d").build())
                .choice(MultipartFewManyRequestChoice.TWO)
                .file(file).files(List.of(file, file))
                .build());
        List<String> few = parts(server.takeRequest());
        client.many().multipartMany(MultipartManyManyRequest.builder()
                .text("ü").long_(5L).time(TIME).list(LIST).commas(LIST)
                .object(MultipartManyManyRequestObject.builder().objectA("o").build())
                .deep(MultipartManyManyRequestDeep.builder().deepA("d").build())
                .choice(MultipartManyManyRequestChoice.TWO)
                .file(file).files(List.of(file, file))
                .build());
        List<String> many = parts(server.takeRequest());
        assertThat(many).containsExactlyInAnyOrderElementsOf(few).hasSize(13);
    }

    /** The parts without the boundary, which is another each time. */
    private static List<String> parts(RecordedRequest request) {
        String boundary = request.getHeaders().get("Content-Type").replaceFirst(".*boundary=", "");
        List<String> parts = new ArrayList<>(List.of(request.getBody().utf8().split("--" + boundary)));
        parts.removeIf(part -> part.isBlank() || part.startsWith("--"));
        return parts;
    }

    private static void operations(ApiClient client, MockWebServer server) throws Exception {
        client.big().op0("first");
        assertThat(server.takeRequest().getTarget()).isEqualTo("/big/0/first");
        client.big().op2499("last");
        assertThat(server.takeRequest().getTarget()).isEqualTo("/big/2499/last");
        assertThat(client.big().withRawResponse().op1250("raw").statusCode()).isEqualTo(204);
        assertThat(server.takeRequest().getTarget()).isEqualTo("/big/1250/raw");
        try (AsyncApiClient async = AsyncApiClient.builder().url(server.url("/").toString()).build()) {
            async.big().op1("async").get();
            assertThat(server.takeRequest().getTarget()).isEqualTo("/big/1/async");
            assertThat(async.big().withRawResponse().op2498("raw").get().statusCode()).isEqualTo(204);
            assertThat(server.takeRequest().getTarget()).isEqualTo("/big/2498/raw");
        }
        client.tag19().tagged19();
        assertThat(server.takeRequest().getTarget()).isEqualTo("/tagged/19");
    }
}
