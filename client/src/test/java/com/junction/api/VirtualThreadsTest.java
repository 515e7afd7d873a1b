package com.junction.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.api.types.OAuthProviders;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

@EnabledForJreRange(min = JRE.JAVA_25, disabledReason = "virtual threads are checked on JDK 25")
class VirtualThreadsTest {
    private static final int CALLS = 100;

    /**
     * The server answers only after it has all requests. All virtual threads share one platform thread, so a call that
     * pins it while it waits would keep the others from sending their requests.
     */
    @Test
    void aCallThatWaitsLeavesItsCarrierToOthers() throws Exception {
        CountDownLatch asked = new CountDownLatch(CALLS);
        try (SocketServer server = new SocketServer(socket -> answerWhenAllHaveAsked(socket, asked))) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Djdk.virtualThreadScheduler.parallelism=1",
                            "-Djdk.virtualThreadScheduler.maxPoolSize=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Callers.class.getName(),
                            server.url())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            assertThat(output).isEqualTo(CALLS + " answers");
        }
    }

    private static void answerWhenAllHaveAsked(Socket socket, CountDownLatch asked) throws IOException {
        BufferedReader request =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        String line = request.readLine();
        while (line != null && !line.isEmpty()) {
            line = request.readLine();
        }
        asked.countDown();
        try {
            if (asked.await(1, TimeUnit.MINUTES)) {
                OutputStream response = socket.getOutputStream();
                response.write(("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n"
                                + "Content-Length: " + JunctionServer.GARMIN.length() + "\r\n\r\n"
                                + JunctionServer.GARMIN)
                        .getBytes(StandardCharsets.US_ASCII));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The program of the other process. */
    static final class Callers {
        private Callers() {}

        public static void main(String[] arguments) throws Exception {
            // This method is called by reflection, because the tests are compiled for Java 17.
            ExecutorService threads = (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
            try (Junction client =
                    Junction.builder().url(arguments[0]).maxRetries(0).build()) {
                List<Future<String>> answers = new ArrayList<>();
                for (int i = 0; i < CALLS; i++) {
                    answers.add(threads.submit(() ->
                            client.link().generateOauthLink(OAuthProviders.OURA).getName()));
                }
                int garmins = 0;
                for (Future<String> answer : answers) {
                    garmins += answer.get().equals("Garmin") ? 1 : 0;
                }
                System.out.println(garmins + " answers");
            } finally {
                threads.shutdown();
            }
        }
    }
}
