package com.junction.retrofit.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceivedBodyTest {
    private static final int MAX = 5_000_000;

    private static ReceivedBody read(byte[] content, long declaredSize) throws IOException {
        return ReceivedBody.read(
                new Response.Builder()
                        .request(new Request.Builder().url("http://localhost/").build())
                        .protocol(Protocol.HTTP_1_1)
                        .code(200)
                        .message("")
                        .body(ResponseBody.create(new Buffer().write(content), null, declaredSize))
                        .build(),
                MAX);
    }

    private static byte[] content(int size) {
        byte[] content = new byte[size];
        for (int i = 0; i < size; i++) {
            content[i] = (byte) (i / 1000 + i);
        }
        return content;
    }

    /** Servers declare a size that is right, or none; interceptors may leave a wrong one. */
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0, -1",
        "1, -1",
        "1, 5000000",
        "65536, -1",
        "65537, -1",
        "65537, 65537",
        "65537, 10",
        "1048576, 1048576",
        "1048577, -1",
        "3000000, 3000000",
        "3000000, -1",
        "3000000, 2000000",
        "3000000, 4000000",
        "5000000, 5000000",
        "5000000, -1"
    })
    void theWholeBodyIsRead(int size, long declaredSize) throws IOException {
        byte[] content = content(size);
        ReceivedBody body = read(content, declaredSize);
        assertThat(body.isComplete()).isTrue();
        assertThat(ByteString.of(ReceivedBody.content(body))).isEqualTo(ByteString.of(content));
    }

    @ParameterizedTest
    @CsvSource({"5000001, -1", "5000001, 5000001", "5000001, 10", "8000000, -1", "100, 5000001"})
    void ofABodyThatIsTooLargeTheBeginningIsKept(int size, long declaredSize) throws IOException {
        byte[] content = content(size);
        ReceivedBody body = read(content, declaredSize);
        assertThat(body.isComplete()).isFalse();
        assertThat(ByteString.of(ReceivedBody.content(body)))
                .isEqualTo(ByteString.of(content, 0, Math.min(size, 64 << 10)));
    }
}
