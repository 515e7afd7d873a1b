package usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.RequestBody;
import org.example.ApiClient;
import org.example.core.FilePart;
import org.example.resources.bodies.requests.AnythingBodiesRequest;
import org.example.resources.bodies.requests.BinaryBodiesRequest;
import org.example.resources.bodies.requests.FormBodiesRequest;
import org.example.resources.bodies.requests.InlineBodiesRequest;
import org.example.resources.bodies.requests.MultipartBodiesRequest;
import org.example.resources.bodies.requests.PartWithGapsBodiesRequest;
import org.example.resources.bodies.requests.SharedBodiesRequest;
import org.example.resources.bodies.requests.TypedBodiesRequest;
import org.example.resources.bodies.types.AnythingBodiesRequestEither;
import org.example.resources.bodies.types.AnythingBodiesRequestEitherOption2;
import org.example.resources.bodies.types.AnythingBodiesRequestPointsItem;
import org.example.resources.bodies.types.FormBodiesRequestAddress;
import org.example.resources.bodies.types.FormBodiesRequestDeep;
import org.example.resources.bodies.types.InlineBodiesRequestA;
import org.example.resources.bodies.types.MultipartBodiesRequestKind;
import org.example.resources.bodies.types.MultipartBodiesRequestPoint;
import org.example.resources.bodies.types.TypedBodiesRequestObject;
import org.example.types.Note;

public final class Usage {
    private static final Note NOTE = Note.builder().text("t").build();

    private Usage() {}

    public static void run(MockWebServer server) throws Exception {
        for (int i = 0; i < 16; i++) {
            server.enqueue(new MockResponse.Builder().code(204).build());
        }
        ApiClient client = ApiClient.builder().url(server.url("/").toString()).build();
        client.bodies().form(FormBodiesRequest.builder()
                .name("a&b").tags(List.of("x", "y"))
                .address(FormBodiesRequestAddress.builder().city("c").build())
                .deep(FormBodiesRequestDeep.builder().a(1).build())
                .build());
        assertThat(expect(server, "application/x-www-form-urlencoded"))
                .isEqualTo("name=a%26b&tags=x&tags=y&address=%7B%22city%22%3A%22c%22%7D&deep%5Ba%5D=1");

        FilePart file = FilePart.of("a.txt", "content".getBytes(StandardCharsets.UTF_8), "text/plain");
        client.bodies().multipart(MultipartBodiesRequest.builder()
                .file(file).more(List.of(file, file)).note("n")
                .id(UUID.fromString("3fa85f64-5717-4562-b3fc-2c963f66afa6")).kind(MultipartBodiesRequestKind.A)
                .point(MultipartBodiesRequestPoint.builder().x(1).build())
                .build());
        String multipart = expect(server, "multipart/form-data; boundary=");
        assertThat(multipart)
                .contains("name=\"file\"; filename=\"a.txt\"", "content", "name=\"note\"", "\r\nn\r\n", "\r\na\r\n", "{\"x\":1}")
                .contains("\r\n3fa85f64-5717-4562-b3fc-2c963f66afa6\r\n", "Content-Type: text/plain; charset=utf-8");
        assertThat(multipart.split("name=\"more\"")).hasSize(3);
        Path pdf = Files.writeString(Files.createTempFile("report", ".pdf"), "%PDF");
        client.bodies().multipart(pdf.toFile(), MultipartBodiesRequest.builder().note("n"));
        assertThat(expect(server, "multipart/form-data; boundary="))
                .contains("name=\"file\"; filename=\"" + pdf.getFileName(), "Content-Type: application/pdf", "%PDF");
        Files.delete(pdf);
        assertThatThrownBy(() -> MultipartBodiesRequest.builder().note("n").build())
                .hasMessage("MultipartBodiesRequest needs file");
        assertThatThrownBy(() -> TypedBodiesRequest.builder().build())
                .hasMessage("TypedBodiesRequest needs scan, xml");

        Path scan = Files.writeString(Files.createTempFile("scan", ".png"), "%PDF");
        client.bodies().typed(TypedBodiesRequest.builder()
                .scan(FilePart.of(scan.toFile())).photo(FilePart.of(scan, "image/webp")).xml("<a/>")
                .rows(Arrays.asList("1,2", null, "3,4")).gaps(Arrays.asList(7, null)).any("a \"b\"").object(TypedBodiesRequestObject.builder().x(1).build())
                .build());
        Files.delete(scan);
        assertThat(expect(server, "multipart/form-data; boundary=").replaceAll("Content-Length: .*\r\n", ""))
                .contains("filename=\"" + scan.getFileName() + "\"\r\nContent-Type: application/pdf\r\n")
                .contains("filename=\"" + scan.getFileName() + "\"\r\nContent-Type: image/webp\r\n")
                .contains("name=\"xml\"\r\nContent-Transfer-Encoding: binary\r\nContent-Type: application/xml; charset=utf-8\r\n\r\n<a/>\r\n")
                .contains("Content-Type: text/csv; charset=utf-8\r\n\r\n1,2\r\n", "Content-Type: text/csv; charset=utf-8\r\n\r\n3,4\r\n")
                .contains("Content-Type: text/plain; charset=utf-8\r\n\r\n7\r\n")
                .satisfies(parts -> assertThat(parts.split("name=\"(rows|gaps)\"")).hasSize(4))
                .contains("Content-Type: text/plain; charset=utf-8\r\n\r\na \"b\"\r\n")
                .contains("Content-Type: application/json; charset=UTF-8\r\n\r\n{\"x\":1}\r\n");

        check(server, client, AnythingBodiesRequest.builder().value("any thing"), "value=any+thing");
        check(server, client, AnythingBodiesRequest.builder().value(true), "value=true");
        check(server, client, AnythingBodiesRequest.builder().value(2.147483647E9), "value=2147483647");
        check(server, client, AnythingBodiesRequest.builder().value(Map.of("a", "b")), "value=%7B%22a%22%3A%22b%22%7D");
        check(server, client, AnythingBodiesRequest.builder().value(List.of("a", 1)), "value=a&value=1");
        check(server, client, AnythingBodiesRequest.builder().either(AnythingBodiesRequestEither.of("a,b")), "either=a%2Cb");
        check(
                server,
                client,
                AnythingBodiesRequest.builder().either(AnythingBodiesRequestEither.of(AnythingBodiesRequestEitherOption2.builder().x(1).build())),
                "either=%7B%22x%22%3A1%7D");
        check(
                server,
                client,
                AnythingBodiesRequest.builder().points(List.of(
                        AnythingBodiesRequestPointsItem.builder().x(1).build(), AnythingBodiesRequestPointsItem.builder().x(2).build())),
                "points=%7B%22x%22%3A1%7D&points=%7B%22x%22%3A2%7D");

        check(server, client, AnythingBodiesRequest.builder().value(Arrays.asList("a", null)), "value=a");
        check(server, client, AnythingBodiesRequest.builder().gaps(Arrays.asList(1, null, 2)), "gaps=1&gaps=2");
        check(server, client, AnythingBodiesRequest.builder().joined(Arrays.asList("a", null, "b")), "joined=a%2Cb");
        check(
                server,
                client,
                AnythingBodiesRequest.builder().value(List.of()).gaps(List.of()).joined(Collections.singletonList(null)),
                "");

        client.bodies().text("grün");
        assertThat(expect(server, "text/plain")).isEqualTo("grün");
        client.bodies().binary(BinaryBodiesRequest.builder()
                .name("n").body(RequestBody.create(new byte[] {65}, null)).build());
        assertThat(expect(server, "image/png")).isEqualTo("A");
        client.bodies().binary(RequestBody.create(new byte[] {66}, null));
        assertThat(expect(server, "image/png")).isEqualTo("B");
        client.bodies().choice(NOTE);
        assertThat(expect(server, "application/vnd.example+json")).isEqualTo("{\"text\":\"t\"}");
        client.bodies().choice();
        assertThat(server.takeRequest().getBody().utf8()).isEmpty();
        client.bodies().misspelt(NOTE);
        assertThat(expect(server, "application/json")).isEqualTo("{\"text\":\"t\"}");
        client.bodies().list(List.of(NOTE, NOTE));
        assertThat(expect(server, "application/json")).isEqualTo("[{\"text\":\"t\"},{\"text\":\"t\"}]");
        Map<String, Integer> sizes = Collections.singletonMap("a", null);
        client.bodies().gaps(Arrays.asList(1, null));
        assertThat(expect(server, "application/json")).isEqualTo("[1,null]");
        client.bodies().optionalGaps(sizes);
        assertThat(expect(server, "application/json")).isEqualTo("{\"a\":null}");
        client.bodies().partWithGaps(PartWithGapsBodiesRequest.builder().sizes(sizes).build());
        assertThat(expect(server, "multipart/form-data")).contains("\r\n{\"a\":null}\r\n");
        client.bodies().inline(InlineBodiesRequest.builder()
                .a(InlineBodiesRequestA.builder().b(1).build()).dry(true).build());
        assertThat(expect(server, "application/json")).isEqualTo("{\"a\":{\"b\":1}}");
        client.bodies().shared(SharedBodiesRequest.builder().dry(true).body(NOTE).build());
        assertThat(server.takeRequest().getTarget()).isEqualTo("/shared?dry=true");
    }

    private static void check(MockWebServer server, ApiClient client, AnythingBodiesRequest.Builder form, String body)
            throws InterruptedException {
        server.enqueue(new MockResponse.Builder().code(204).build());
        client.bodies().anything(form.build());
        assertThat(expect(server, "application/x-www-form-urlencoded")).isEqualTo(body);
    }

    private static String expect(MockWebServer server, String contentType) throws InterruptedException {
        RecordedRequest request = server.takeRequest();
        assertThat(request.getHeaders().get("Content-Type")).startsWith(contentType);
        return request.getBody().utf8();
    }
}
