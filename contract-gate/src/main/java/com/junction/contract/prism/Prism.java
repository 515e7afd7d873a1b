package com.junction.contract.prism;

import com.junction.contract.server.Reachability;
import com.junction.contract.server.RunningServer;
import com.junction.contract.server.ServerSettings;
import com.junction.contract.server.Target;
import com.junction.contract.server.TargetUnavailableException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.testcontainers.DockerClientFactory;
import tools.jackson.databind.JsonNode;

/** Starts Prism for a document, in a container if a Docker engine answers, else as a Node.js process. */
public final class Prism {
    /** Node.js itself answers 431 to more than 16 KiB of URL and headers. */
    static final String MAX_HEADER_SIZE = "--max-http-header-size=1048576";

    private static final String NO_RUNTIME = "Neither Docker nor Node.js 18.20 or later answers here."
            + " Install one of them, or name a real server with --target; in a Maven build, a running Prism with"
            + " -Dprism.runtime=url -Dprism.url=http://...";

    private Prism() {}

    /**
     * A server, or Prism as a proxy before it.
     *
     * @param document the document that the proxy validates requests with
     * @throws TargetUnavailableException if the server cannot be reached, or Prism cannot be started
     */
    public static Target before(ServerSettings server, PrismSettings settings, JsonNode document) {
        Reachability.require(server.url(), "--target (-Dcontract.target)");
        return server.throughPrism() ? start(settings.before(server.url()), document) : new RunningServer(server.url());
    }

    /**
     * Uses a running server, or starts Prism.
     *
     * @throws TargetUnavailableException if it cannot be started or reached
     */
    public static Target startOrReach(PrismSettings settings, JsonNode document) {
        Target target = start(settings, document);
        if (target instanceof RunningServer) {
            Reachability.require(target.url(), "-Dprism.url");
        }
        return target;
    }

    /**
     * Starts Prism and waits until it listens.
     *
     * @param document the document that it serves
     * @throws TargetUnavailableException if it cannot be started
     */
    public static Target start(PrismSettings settings, JsonNode document) {
        return switch (settings.runtime()) {
            case "docker" -> {
                if (!dockerAnswers()) {
                    throw new TargetUnavailableException(
                            "no Docker engine answers, which --prism=docker (-Dprism.runtime=docker) needs. Start one, or use"
                                    + " --prism=node (-Dprism.runtime=node)",
                            null);
                }
                yield new ContainerPrism(settings, document);
            }
            case "node" ->
                new NodePrism(
                        settings,
                        document,
                        Node.find()
                                .orElseThrow(() -> new TargetUnavailableException(
                                        "there is no Node.js 18.20 or later on the PATH, which --prism=node"
                                                + " (-Dprism.runtime=node) needs",
                                        null)));
            case "url" -> new RunningServer(settings.url());
            case "auto" -> auto(settings, document);
            default ->
                throw new TargetUnavailableException(
                        "--prism (-Dprism.runtime) is \"" + settings.runtime()
                                + "\", but must be auto, docker, node or, in a Maven build, url",
                        null);
        };
    }

    private static Target auto(PrismSettings settings, JsonNode document) {
        if (dockerAnswers()) {
            return new ContainerPrism(settings, document);
        }
        Optional<Node> node = Node.find();
        return new NodePrism(
                settings, document, node.orElseThrow(() -> new TargetUnavailableException(NO_RUNTIME, null)));
    }

    /**
     * The arguments of Prism's command line. It logs only fatal errors, because logging each request slows Prism by
     * about 25 %.
     */
    static List<String> arguments(PrismSettings settings, String host, int port, String document) {
        List<String> arguments = new ArrayList<>(List.of(
                settings.upstream().isEmpty() ? "mock" : "proxy",
                "--verboseLevel",
                "fatal",
                "--host",
                host,
                "--port",
                String.valueOf(port)));
        if (settings.upstream().isEmpty()) {
            arguments.addAll(List.of("--seed", settings.seed(), document));
        } else {
            arguments.addAll(List.of(document, settings.upstream()));
        }
        return arguments;
    }

    /**
     * A script that Node.js loads before Prism. It makes a proxy pass redirects on instead of following them. It
     * makes a mock answer a request that it fails at, instead of ending. A proxy still ends, so that a failure of
     * Prism is not mistaken for an answer of the server behind it.
     *
     * @throws TargetUnavailableException if it is not in the jar
     */
    static byte[] preload(PrismSettings settings) {
        String name = settings.upstream().isEmpty() ? "prism-mock.js" : "prism-proxy.js";
        try (InputStream script = Prism.class.getResourceAsStream("/" + name)) {
            return Objects.requireNonNull(script).readAllBytes();
        } catch (IOException | NullPointerException e) {
            throw new TargetUnavailableException(name + " is not in the jar", e);
        }
    }

    /** Whether a Docker engine answers. */
    public static boolean dockerAnswers() {
        return DockerClientFactory.instance().isDockerAvailable();
    }
}
