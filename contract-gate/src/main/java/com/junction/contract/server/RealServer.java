package com.junction.contract.server;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.select.OperationFilter;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;

/** A server that is not a mock, reached directly or through {@code prism proxy}. */
public final class RealServer implements Target {
    private final ServerSettings settings;
    private final Target way;
    private final List<ContractOperation> operations;
    private final OperationFilter filter;

    /**
     * @param way the server itself, or the proxy before it
     * @param operations all operations of the document
     * @param filter which of them may be called
     */
    public RealServer(ServerSettings settings, Target way, List<ContractOperation> operations, OperationFilter filter) {
        this.settings = settings;
        this.way = way;
        this.operations = operations;
        this.filter = filter;
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
        List<Interceptor> interceptors = new ArrayList<>();
        settings.requestsPerSecond().ifPresent(rate -> interceptors.add(new RateLimit(rate)));
        interceptors.add(new SentHeaders(settings));
        interceptors.add(new CredentialSender(settings.credentials()));
        interceptors.add(new SafeRequests(settings, new Routes(HttpUrl.get(url()), operations), filter));
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
