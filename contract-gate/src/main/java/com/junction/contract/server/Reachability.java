package com.junction.contract.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import okhttp3.HttpUrl;

/** Connects to a server before cases are sent, because an unreachable server does not violate the contract. */
public final class Reachability {
    private static final int TIMEOUT_MILLIS = (int) Duration.ofSeconds(10).toMillis();

    private Reachability() {}

    /**
     * Connects to the server of a URL, with a TLS handshake if it is an {@code https} URL. A server behind a proxy of
     * this JVM is not checked.
     *
     * @param option the option of the URL, for the message
     * @throws TargetUnavailableException if there is no connection
     */
    public static void require(String url, String option) {
        HttpUrl parsed = HttpUrl.parse(url);
        if (parsed == null || isBehindProxy(parsed)) {
            return;
        }
        try {
            connect(parsed);
        } catch (UnknownHostException e) {
            throw unreachable(url, "the host " + parsed.host() + " is unknown", option, e);
        } catch (IOException e) {
            throw unreachable(url, e.getMessage() == null ? e.toString() : e.getMessage(), option, e);
        }
    }

    /** Connects to the first address of the host that answers. */
    private static void connect(HttpUrl url) throws IOException {
        IOException last = new UnknownHostException(url.host());
        for (InetAddress address : InetAddress.getAllByName(url.host())) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(address, url.port()), TIMEOUT_MILLIS);
                if (url.isHttps()) {
                    handshake(socket, url);
                }
                return;
            } catch (IOException e) {
                last = e;
            }
        }
        throw last;
    }

    private static void handshake(Socket socket, HttpUrl url) throws IOException {
        socket.setSoTimeout(TIMEOUT_MILLIS);
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        try (SSLSocket secure = (SSLSocket) factory.createSocket(socket, url.host(), url.port(), true)) {
            SSLParameters parameters = secure.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            secure.setSSLParameters(parameters);
            secure.startHandshake();
        }
    }

    private static boolean isBehindProxy(HttpUrl url) {
        ProxySelector selector = ProxySelector.getDefault();
        List<Proxy> proxies = selector == null ? List.of() : selector.select(url.uri());
        return proxies.stream().anyMatch(proxy -> proxy.type() != Proxy.Type.DIRECT);
    }

    private static TargetUnavailableException unreachable(String url, String why, String option, Throwable cause) {
        return new TargetUnavailableException(
                "Not verified: the target " + url + " cannot be reached: " + why + ". Start it, or correct " + option
                        + ".",
                cause);
    }
}
