package com.junction.retrofit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilePartTest {
    @TempDir
    Path folder;

    private static String text(RequestBody body) throws IOException {
        Buffer written = new Buffer();
        body.writeTo(written);
        return body.contentType() + " " + written.readUtf8();
    }

    private static String text(MultipartBody.Part part) throws IOException {
        return Objects.requireNonNull(part.headers()).get("Content-Disposition") + " " + text(part.body());
    }

    @ParameterizedTest
    @CsvSource({"a.png, '', image/png", "a.unknown, '', application/octet-stream", "a.png, text/csv, text/csv"})
    void theMediaTypeOfAFileIsDeclaredOrGuessed(String name, String declared, String expected) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "x");
        MultipartBody.Part part = Objects.requireNonNull(FilePart.toPart("f", declared, FilePart.of(file.toFile())));
        assertThat(text(part)).isEqualTo("form-data; name=\"f\"; filename=\"" + name + "\" " + expected + " x");
    }

    @Test
    void theMediaTypeThatIsGivenStays() throws IOException {
        Path file = Files.writeString(folder.resolve("a.png"), "x");
        assertThat(text(Objects.requireNonNull(FilePart.toPart("f", "text/csv", FilePart.of(file, "image/gif")))))
                .endsWith("image/gif x");
        FilePart bytes = FilePart.of("b.txt", new byte[] {'y'}, "text/plain");
        assertThat(text(Objects.requireNonNull(FilePart.toPart("f", "", bytes))))
                .endsWith("text/plain y");
        assertThat(bytes).hasToString("b.txt");
        assertThatThrownBy(() -> FilePart.of(file, "none")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void filesThatAreAbsentAreLeftOut() throws IOException {
        FilePart file = FilePart.of("b.txt", RequestBody.create(new byte[] {'y'}));
        assertThat(FilePart.toPart("f", "", null)).isNull();
        assertThat(FilePart.toParts("f", "", null)).isNull();
        assertThat(FilePart.toParts("f", "", Arrays.asList(file, null))).hasSize(1);
    }

    @Test
    void partsHaveTheMediaTypeOfTheDocument() throws IOException {
        assertThat(PartBodies.of("text/csv", Json.VALUE, null)).isNull();
        RequestBody one = Objects.requireNonNull(PartBodies.of("application/json", Json.VALUE, Map.of("k", 1)));
        assertThat(text(one)).isEqualTo("application/json; charset=utf-8 {\"k\":1}");
        assertThat(PartBodies.listOf("text/csv", Json.VALUE, null)).isEmpty();
        assertThat(PartBodies.listOf("text/csv", Json.VALUE, "no list")).isEmpty();
        List<RequestBody> several = PartBodies.listOf("text/csv", Json.VALUE, Arrays.asList("a", null, "b"));
        assertThat(several).hasSize(2);
        assertThat(text(several.get(1))).isEqualTo("text/csv; charset=utf-8 b");
    }
}
