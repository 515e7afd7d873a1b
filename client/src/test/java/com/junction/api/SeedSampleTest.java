package com.junction.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Compiles the README's first Java sample, which is the vendor's documented one, without changes, and runs it against
 * the host that it names. A local proxy answers for that host, with a certificate that only this test trusts.
 */
@Isolated("It changes the JVM's proxy and trust store.")
class SeedSampleTest {
    private static final String HOST = "api.sandbox.us.junction.com";
    private static final String TRUST_STORE = "javax.net.ssl.trustStore";
    private static final Pattern SAMPLE = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void theDocumentedSampleCompilesUnchangedAndDoesWhatItSays() throws Throwable {
        HeldCertificate certificate =
                new HeldCertificate.Builder().addSubjectAlternativeName(HOST).build();
        HandshakeCertificates handshake =
                new HandshakeCertificates.Builder().heldCertificate(certificate).build();
        try (MockWebServer server = new MockWebServer()) {
            server.useHttps(handshake.sslSocketFactory());
            server.enqueue(new MockResponse.Builder().inTunnel().build());
            server.enqueue(JunctionServer.json(200, JunctionServer.TOKEN).build());
            server.enqueue(JunctionServer.json(200, JunctionServer.GARMIN).build());
            server.start(InetAddress.getLoopbackAddress(), 0);

            Class<?> sample = compile(sample());
            String previous = System.getProperty(TRUST_STORE);
            ProxySelector selector = ProxySelector.getDefault();
            System.setProperty(TRUST_STORE, trustStore(certificate).toString());
            ProxySelector.setDefault(new Tunnel(server.getSocketAddress()));
            try {
                run(sample);
            } finally {
                ProxySelector.setDefault(selector);
                if (previous == null) {
                    System.clearProperty(TRUST_STORE);
                } else {
                    System.setProperty(TRUST_STORE, previous);
                }
            }

            assertThat(server.takeRequest().getRequestLine()).startsWith("CONNECT " + HOST + ":443");
            RecordedRequest token = server.takeRequest();
            assertThat(token.getRequestLine()).startsWith("POST /v2/link/token ");
            assertThat(token.getHeaders().get("x-vital-api-key")).isEqualTo("YOUR_API_KEY");
            assertThat(token.getBody().utf8()).isEqualTo("{\"user_id\":\"<user_id>\"}");
            RecordedRequest link = server.takeRequest();
            assertThat(link.getRequestLine()).startsWith("GET /v2/link/provider/oauth/oura ");
            assertThat(link.getHeaders().get("x-vital-link-token")).isEqualTo(JunctionServer.LINK_TOKEN);
            assertThat(link.getHeaders().get("x-vital-api-key")).isNull();
        }
    }

    private static String sample() throws Exception {
        Path readme = Path.of("..", "README.md");
        Matcher matcher = SAMPLE.matcher(Files.readString(readme));
        assertThat(matcher.find()).as("README.md has a Java sample").isTrue();
        return matcher.group(1);
    }

    /** Puts the statements of the unchanged sample into a method. */
    private Class<?> compile(String sample) throws Exception {
        int end = sample.lastIndexOf("import ");
        int statements = sample.indexOf('\n', end);
        String source = sample.substring(0, statements)
                + "\npublic class Sample { public static void main(String[] arguments) {"
                + sample.substring(statements)
                + "}}";
        Path file = Files.writeString(folder.resolve("Sample.java"), source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
            boolean compiled = compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(file))
                    .call();
            assertThat(compiled).as("%s", messages).isTrue();
        }
        URL[] urls = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader())) {
            return loader.loadClass("Sample");
        }
    }

    private static void run(Class<?> sample) throws Throwable {
        try {
            sample.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Path trustStore(HeldCertificate certificate) throws Exception {
        KeyStore store = KeyStore.getInstance("JKS");
        store.load((InputStream) null, null);
        store.setCertificateEntry("sandbox", certificate.certificate());
        Path file = folder.resolve("trust.jks");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, "changeit".toCharArray());
        }
        return file;
    }

    /** Routes every HTTPS connection through one proxy. */
    private static final class Tunnel extends ProxySelector {
        private final Proxy proxy;

        Tunnel(InetSocketAddress address) {
            this.proxy = new Proxy(Proxy.Type.HTTP, address);
        }

        @Override
        public List<Proxy> select(URI uri) {
            return List.of(proxy);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
