package usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.RequestBody;
import org.example.ApiClient;
import org.example.core.FilePart;
import org.example.resources.bodies.requests.BinaryBodiesRequest;
import org.example.resources.bodies.requests.FormBodiesRequest;
import org.example.resources.bodies.requests.InlineBodiesRequest;
import org.example.resources.bodies.requests.MultipartBodiesRequest;
import org.example.resources.bodies.requests.SharedBodiesRequest;
import org.example.resources.bodies.types.FormBodiesRequestAddress;
import org.example.resources.bodies.types.FormBodiesRequestDeep;
import org.example.resources.bodies.types.InlineBodiesRequestA;
import org.example.resources.bodies.types.MultipartBodiesRequestKind;
import org.example.resources.bodies.types.MultipartBodiesRequestPoint;
import org.example.types.Note;

public final class Usage {
    private static final Note NOTE = Note.builder().text("t").build();

    private Usage() {}

    public static void run(MockWebServer server) throws Exception {
        for (int i = 0; i < 11; i++) {
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
        client.bodies().multipart(pdf.toFile(), MultipartBodiesRequest.builder().note("n").build());
        assertThat(expect(server, "multipart/form-data; boundary="))
                .contains("name=\"file\"; filename=\"" + pdf.getFileName(), "Content-Type: application/pdf", "%PDF");
        Files.delete(pdf);
        MultipartBodiesRequest withoutFile = MultipartBodiesRequest.builder().note("n").build();
        assertThatThrownBy(() -> client.bodies().multipart(withoutFile)).hasMessage("The form needs file");

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
        client.bodies().list(List.of(NOTE, NOTE));
        assertThat(expect(server, "application/json")).isEqualTo("[{\"text\":\"t\"},{\"text\":\"t\"}]");
        client.bodies().inline(InlineBodiesRequest.builder()
                .a(InlineBodiesRequestA.builder().b(1).build()).dry(true).build());
        assertThat(expect(server, "application/json")).isEqualTo("{\"a\":{\"b\":1}}");
        client.bodies().shared(SharedBodiesRequest.builder().dry(true).body(NOTE).build());
        assertThat(server.takeRequest().getTarget()).isEqualTo("/shared?dry=true");
    }

    private static String expect(MockWebServer server, String contentType) throws InterruptedException {
        RecordedRequest request = server.takeRequest();
        assertThat(request.getHeaders().get("Content-Type")).startsWith(contentType);
        return request.getBody().utf8();
    }
}
