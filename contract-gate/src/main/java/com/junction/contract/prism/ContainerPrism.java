package com.junction.contract.prism;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.command.WaitContainerResultCallback;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.Frame;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports;
import com.junction.contract.server.Target;
import com.junction.contract.server.TargetUnavailableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.utility.DockerImageName;
import tools.jackson.databind.JsonNode;

/** Prism in a container. */
final class ContainerPrism implements Target {
    private static final int PORT = 4010;
    private static final long ENDING_MILLIS = 500;
    private static final int LOG_LINES = 1000;
    private static final String LOOPBACK = "127.0.0.1";
    private static final String DOCUMENT = "/tmp/contract.json";
    private static final String PRELOAD = "/tmp/prism-preload.js";

    private final PrismSettings settings;
    private final GenericContainer<?> container;

    ContainerPrism(PrismSettings settings, JsonNode document) {
        this.settings = settings;
        this.container = new GenericContainer<>(DockerImageName.parse(settings.image()))
                .withCopyToContainer(Transferable.of(document.toString()), DOCUMENT)
                .withCopyToContainer(Transferable.of(Prism.preload(settings)), PRELOAD)
                .withEnv("NODE_OPTIONS", Prism.MAX_HEADER_SIZE + " --require=" + PRELOAD)
                .withCommand(
                        Prism.arguments(settings, "0.0.0.0", PORT, DOCUMENT).toArray(String[]::new))
                .withExposedPorts(PORT)
                .withCreateContainerCmdModifier(ContainerPrism::listenOnLoopback)
                .waitingFor(Wait.forHttp("/").forStatusCodeMatching(status -> true));
        restart();
    }

    /** Docker publishes ports to the whole network, which is not needed if the engine runs on this machine. */
    private static void listenOnLoopback(CreateContainerCmd command) {
        String host = DockerClientFactory.instance().dockerHostIpAddress();
        HostConfig config = command.getHostConfig();
        if (config != null && (host.equals("localhost") || host.equals(LOOPBACK))) {
            config.withPortBindings(new PortBinding(Ports.Binding.bindIp(LOOPBACK), ExposedPort.tcp(PORT)));
        }
    }

    @Override
    public void restart() {
        container.stop();
        try {
            container.start();
        } catch (ContainerLaunchException e) {
            throw new TargetUnavailableException(
                    "the container of " + settings.image() + " did not start: " + e.getMessage(), e);
        }
    }

    @Override
    public String url() {
        return "http://" + container.getHost() + ":" + container.getMappedPort(PORT);
    }

    @Override
    public String description() {
        return "Prism in a container of " + settings.image() + ", " + settings.description();
    }

    /** {@inheritDoc} It waits a moment, because a container closes its connections before it ends. */
    @Override
    public boolean isAlive() {
        if (!container.isRunning()) {
            return false;
        }
        try (WaitContainerResultCallback ended = container
                .getDockerClient()
                .waitContainerCmd(container.getContainerId())
                .start()) {
            return !ended.awaitCompletion(ENDING_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return container.isRunning();
        } catch (IOException e) {
            return container.isRunning();
        }
    }

    @Override
    public String log() {
        BoundedLog log = new BoundedLog();
        try (ResultCallback.Adapter<Frame> frames = new ResultCallback.Adapter<>() {
            @Override
            public void onNext(Frame frame) {
                log.add(new String(frame.getPayload(), StandardCharsets.UTF_8));
            }
        }) {
            container
                    .getDockerClient()
                    .logContainerCmd(container.getContainerId())
                    .withStdOut(true)
                    .withStdErr(true)
                    .withTail(LOG_LINES)
                    .exec(frames)
                    .awaitCompletion();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            log.add(e + "\n");
        }
        return log.toString();
    }

    @Override
    public void close() {
        container.stop();
    }
}
