package com.junction.contract.replay;

import com.junction.contract.document.DocumentTree;
import com.junction.contract.plan.Case;
import com.junction.contract.server.Target;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;

/** Sends cases. Several threads may do so at a time. */
public final class Replayer {
    private final Target target;
    private final WireCapture wire;
    private final Function<String, Client> typedClients;
    private final Function<String, Client> wireClients;

    /** Whoever sends shares it; whoever looks whether the target has ended has it alone. */
    private final ReadWriteLock running = new ReentrantReadWriteLock();

    private int starts;
    private Client typed;
    private Client onWire;

    private Replayer(
            Target target,
            WireCapture wire,
            Function<String, Client> typedClients,
            Function<String, Client> wireClients) {
        this.target = target;
        this.wire = wire;
        this.typedClients = typedClients;
        this.wireClients = wireClients;
        this.typed = typedClients.apply(target.url());
        this.onWire = wireClients.apply(target.url());
    }

    /**
     * Through a generated client; what its types do not let it send goes without it.
     *
     * @param clientType the client's class
     * @param target where cases are sent
     */
    public static Replayer throughClient(Class<?> clientType, DocumentTree tree, Target target) {
        return throughClient(clientType, tree, target, chain -> chain.proceed(chain.request()));
    }

    /**
     * Through a generated client that has something between it and the wire.
     *
     * @param between sees what the client means to send, before it is known what is on the wire
     */
    public static Replayer throughClient(Class<?> clientType, DocumentTree tree, Target target, Interceptor between) {
        WireCapture wire = new WireCapture();
        OkHttpClient httpClient = httpClient(wire, target);
        RequestWriter writer = new RequestWriter(tree);
        OkHttpClient.Builder typed = httpClient.newBuilder();
        typed.interceptors().add(0, between);
        OkHttpClient typedHttpClient = typed.build();
        return new Replayer(
                target,
                wire,
                url -> new TypedClient(clientType, url, typedHttpClient, tree),
                url -> new WireClient(writer, url, httpClient));
    }

    /** Without a client, as the document describes requests. */
    public static Replayer onTheWire(DocumentTree tree, Target target) {
        WireCapture wire = new WireCapture();
        OkHttpClient httpClient = httpClient(wire, target);
        RequestWriter writer = new RequestWriter(tree);
        Function<String, Client> clients = url -> new WireClient(writer, url, httpClient);
        return new Replayer(target, wire, clients, clients);
    }

    private static OkHttpClient httpClient(WireCapture wire, Target target) {
        OkHttpClient.Builder builder =
                new OkHttpClient.Builder().addInterceptor(wire).followRedirects(false);
        target.interceptors().forEach(builder::addInterceptor);
        return builder.build();
    }

    /**
     * Sends a case. Where the target has ended it is started anew and the case sent again, since another may have been
     * the cause; where it ends again, it was this one.
     */
    public Exchange replay(Case planned) {
        int tried;
        Exchange exchange;
        running.readLock().lock();
        try {
            tried = starts;
            exchange = send(planned);
        } finally {
            running.readLock().unlock();
        }
        if (exchange.request() == null || exchange.response() != null) {
            return exchange;
        }
        running.writeLock().lock();
        try {
            return again(planned, exchange, tried);
        } finally {
            running.writeLock().unlock();
        }
    }

    private Exchange again(Case planned, Exchange first, int tried) {
        boolean sameStart = tried == starts;
        if (sameStart && target.isAlive()) {
            return first;
        }
        if (sameStart) {
            restart();
        }
        Exchange second = send(planned);
        if (second.response() != null || target.isAlive()) {
            return second;
        }
        restart();
        return second.unjudged("the target ended while it handled this request, and was started anew");
    }

    private void restart() {
        target.restart();
        starts++;
        typed = typedClients.apply(target.url());
        onWire = wireClients.apply(target.url());
    }

    private Exchange send(Case planned) {
        wire.reset();
        Client.Outcome outcome = (planned.kind().isTyped() ? typed : onWire).send(planned);
        return new Exchange(
                planned,
                wire.request(),
                wire.response(),
                outcome.typed(),
                outcome.problem(),
                outcome.lostDefaults(),
                null);
    }
}
