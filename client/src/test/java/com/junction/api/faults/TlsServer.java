package com.junction.api.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** A TLS server with a valid or an invalid certificate. Its clients trust one authority. */
final class TlsServer implements Site {
    private static final HeldCertificate AUTHORITY =
            new HeldCertificate.Builder().certificateAuthority(0).build();
    private static final HandshakeCertificates CLIENT = new HandshakeCertificates.Builder()
            .addTrustedCertificate(AUTHORITY.certificate())
            .build();

    private final MockWebServer server = new MockWebServer();

    private TlsServer(HeldCertificate certificate, List<Protocol> protocols, MockResponse answer) {
        HandshakeCertificates certificates =
                new HandshakeCertificates.Builder().heldCertificate(certificate).build();
        server.useHttps(certificates.sslSocketFactory());
        server.setProtocols(protocols);
        server.enqueue(answer);
        try {
            server.start(InetAddress.getLoopbackAddress(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Creates a server with a valid certificate and the given response. */
    static Site answering(Protocol protocol, MockResponse.Builder answer) {
        List<Protocol> protocols =
                protocol == Protocol.HTTP_1_1 ? List.of(protocol) : List.of(protocol, Protocol.HTTP_1_1);
        HeldCertificate certificate = named("localhost").signedBy(AUTHORITY).build();
        return new TlsServer(certificate, protocols, answer.build());
    }

    /** Creates a server with a valid response and a certificate that clients must reject. */
    static Site with(HeldCertificate.Builder certificate) {
        MockResponse answer = new MockResponse.Builder().code(200).body("{}").build();
        return new TlsServer(certificate.build(), List.of(Protocol.HTTP_1_1), answer);
    }

    static HeldCertificate.Builder named(String host) {
        return new HeldCertificate.Builder().addSubjectAlternativeName(host);
    }

    static HeldCertificate.Builder expired() {
        long now = System.currentTimeMillis();
        return named("localhost")
                .signedBy(AUTHORITY)
                .validityInterval(now - TimeUnit.DAYS.toMillis(2), now - TimeUnit.DAYS.toMillis(1));
    }

    static HeldCertificate.Builder ofAnotherHost() {
        return named("other.example").signedBy(AUTHORITY);
    }

    /** Creates a site whose clients expect TLS, although the server may answer without it. */
    static Site expectedAt(RawServer server) {
        return Site.of("https://localhost:" + server.port() + "/", TlsServer::trust, server::close);
    }

    private static void trust(OkHttpClient.Builder client) {
        client.sslSocketFactory(CLIENT.sslSocketFactory(), CLIENT.trustManager());
    }

    @Override
    public String url() {
        return server.url("/").newBuilder().host("localhost").build().toString();
    }

    @Override
    public void configure(OkHttpClient.Builder client) {
        trust(client);
    }

    @Override
    public void close() {
        server.close();
    }
}
