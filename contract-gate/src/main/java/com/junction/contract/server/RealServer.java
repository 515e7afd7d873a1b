package com.junction.contract.server;

import java.util.ArrayList;
import java.util.List;
import okhttp3.Interceptor;

/** A server that is not a mock, reached directly or through {@code prism proxy}. */
public final class RealServer implements Target {
    private final ServerSettings settings;
    private final Target way;

    /** @param way the server itself, or the proxy before it */
    public RealServer(ServerSettings settings, Target way) {
        this.settings = settings;
        this.way = way;
    }

    @Override
    public String url() {
        return way.url();
    }

    @Override
    public String description() {
        return way.description();
    }

    @Override
    public List<Interceptor> interceptors() {
        List<Interceptor> interceptors = new ArrayList<>(List.of(new RateLimit(settings.requestsPerSecond())));
        settings.apiKey().ifPresent(interceptors::add);
        interceptors.add(new SafeRequests(settings));
        return interceptors;
    }

    @Override
    public boolean isAlive() {
        return way.isAlive();
    }

    @Override
    public void restart() {
        way.restart();
    }

    @Override
    public String log() {
        return way.log();
    }

    @Override
    public void close() {
        way.close();
    }
}
