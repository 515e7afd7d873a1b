package com.junction.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.App;
import com.junction.api.Junction;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import kotlin.Unit;
import okhttp3.OkHttpClient;
import okio.Buffer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/** Runs the commands of docs/http-stacks.md that write an archive of classes and use it. */
class FasterStartTest {
    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));
    private static final int WITH_AOT_CACHE = 25;

    private static final List<Class<?>> LIBRARIES = List.of(
            Junction.class,
            Retrofit.class,
            MoshiConverterFactory.class,
            Moshi.class,
            OkHttpClient.class,
            Buffer.class,
            Unit.class);

    @RegisterExtension
    final ApiServer api = new ApiServer();

    @TempDir
    Path folder;

    @Test
    void appCds() throws Exception {
        run(JAVA_HOME, commands("app.jsa"), "-Xshare:on");
    }

    @Test
    void aotCache() throws Exception {
        Optional<Path> jdk = jdkWithAotCache();
        Assumptions.assumeTrue(jdk.isPresent(), "there is no JDK " + WITH_AOT_CACHE + " beside " + JAVA_HOME);
        run(jdk.get(), commands("app.aot"), "-XX:AOTMode=on");
    }

    /** @param strict the option with which the JVM fails if it cannot use the archive */
    private void run(Path jdk, List<String> commands, String strict) throws Exception {
        assertThat(commands).hasSize(2);
        install();
        Path log = folder.resolve("classes.log");
        assertThat(run(jdk, commands.get(0), "")).contains("Oura");
        assertThat(run(jdk, commands.get(1), strict + " -Xlog:class+load:file=" + log))
                .contains("Oura");
        for (Class<?> type : List.of(App.class, Junction.class, Retrofit.class)) {
            assertThat(Files.readAllLines(log))
                    .anyMatch(line -> line.contains(" " + type.getName() + " source: shared objects file"));
        }
    }

    private String run(Path jdk, String command, String options) throws IOException, InterruptedException {
        api.answer(200, ApiServer.SOURCE);
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("PATH", jdk.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().put("JAVA_TOOL_OPTIONS", options);
        builder.environment().put("JUNCTION_URL", api.environment().getUrl());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private static List<String> commands(String archive) throws IOException {
        return Files.readAllLines(Path.of("..", "docs", "http-stacks.md")).stream()
                .filter(line -> line.startsWith("java ") && line.contains("=" + archive))
                .toList();
    }

    /** Puts the program and its libraries where the commands expect them. */
    private void install() throws IOException, URISyntaxException {
        jar(folder.resolve("app.jar"), location(App.class), "com/example/App.class");
        Path libraries = Files.createDirectory(folder.resolve("lib"));
        for (Class<?> type : LIBRARIES) {
            Path library = location(type);
            Path jar = libraries.resolve(type.getSimpleName() + ".jar");
            if (Files.isDirectory(library)) {
                jar(jar, library, ".");
            } else {
                Files.copy(library, jar);
            }
        }
    }

    private static Path location(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static void jar(Path jar, Path classes, String file) {
        int status = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--file", jar.toString(), "-C", classes.toString(), file);
        assertThat(status).isZero();
    }

    /** Returns this JDK, or one in the same folder. */
    private static Optional<Path> jdkWithAotCache() throws IOException {
        if (Runtime.version().feature() >= WITH_AOT_CACHE) {
            return Optional.of(JAVA_HOME);
        }
        try (Stream<Path> jdks = Files.list(JAVA_HOME.resolveSibling("."))) {
            return jdks.filter(jdk -> jdk.getFileName().toString().contains("-" + WITH_AOT_CACHE + "-"))
                    .filter(jdk -> Files.isExecutable(jdk.resolve("bin/java")))
                    .findFirst();
        }
    }
}
