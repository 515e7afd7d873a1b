package com.junction.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okio.BufferedSource;
import okio.Okio;
import org.junit.jupiter.api.Test;
import retrofit2.http.HTTP;

/**
 * GraalVM's native-image detects neither the proxies that Retrofit creates nor the annotations that it reads. These
 * tests have no GraalVM to build an image, so they only check that the metadata names every interface and follows
 * GraalVM's schema.
 */
class NativeImageTest {
    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path METADATA =
            CLASSES.resolve("META-INF/native-image/com.junction.api/reachability-metadata.json");

    @Test
    void theMetadataNamesTheProxyAndTheMethodsOfEachRetrofitInterface() throws IOException {
        List<Object> expected = new ArrayList<>();
        for (String name : interfaces()) {
            expected.add(Map.of("type", Map.of("proxy", List.of(name))));
            expected.add(Map.of("type", name, "allDeclaredMethods", true));
        }
        assertThat(expected).isNotEmpty();
        try (BufferedSource source = Okio.buffer(Okio.source(METADATA))) {
            Object metadata = new Moshi.Builder().build().adapter(Object.class).fromJson(source);
            assertThat(metadata).isEqualTo(Map.of("reflection", expected));
        }
    }

    private static List<String> interfaces() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .map(file -> file.replaceAll("\\.class$", "").replaceAll("[/\\\\]", "."))
                    .filter(NativeImageTest::isRetrofitInterface)
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    private static boolean isRetrofitInterface(String name) {
        if (name.endsWith("-info")) {
            return false;
        }
        try {
            Class<?> type = Class.forName(name, false, NativeImageTest.class.getClassLoader());
            return type.isInterface()
                    && Arrays.stream(type.getDeclaredMethods()).anyMatch(NativeImageTest::isRequest);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isRequest(Method method) {
        String annotations = Objects.requireNonNull(HTTP.class.getPackage()).getName();
        return Arrays.stream(method.getAnnotations())
                .anyMatch(annotation ->
                        annotation.annotationType().getPackageName().equals(annotations));
    }
}
