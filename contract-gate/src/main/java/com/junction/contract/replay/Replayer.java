package com.junction.contract.replay;

import com.junction.contract.plan.Case;
import com.junction.contract.replay.limit.AnswerLimits;
import com.junction.contract.replay.limit.BoundedAnswers;
import com.junction.contract.replay.limit.LargeAnswers;
import com.junction.contract.replay.limit.MeteredSockets;
import com.junction.contract.server.Target;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/** Sends cases. It can be used by several threads. */
public final class Replayer {
    private final Target target;
    private final WireCapture wire;
    private final LargeAnswers largeAnswers;
    private final Patience patience = new Patience();
    private final Function<String, Client> typedClients;
    private final Function<String, Client> wireClients;

    /** Read lock while sending; write lock while restarting the target. */
    private final ReadWriteLock running = new ReentrantReadWriteLock();

    private int starts;
    private Client typed;
    private Client onWire;

    private Replayer(
            Target target,
            WireCapture wire,
            LargeAnswers largeAnswers,
            Function<String, Client> typedClients,
            Function<String, Client> wireClients) {
        this.target = target;
        this.wire = wire;
        this.largeAnswers = largeAnswers;
        this.typedClients = typedClients;
        this.wireClients = wireClients;
        this.typed = typedClients.apply(target.url());
        this.onWire = wireClients.apply(target.url());
    }

    /**
     * Sends through a generated client; requests that its types do not allow are sent without it.
     *
     * @param clientType the client's class
     * @param target where cases are sent
     */
    public static Replayer throughClient(Class<?> clientType, Target target, AnswerLimits limits) {
        return throughClient(clientType, target, limits, chain -> chain.proceed(chain.request()));
    }

    /**
     * Sends through a generated client with an interceptor between it and the wire.
     *
     * @param between gets the requests of the client before they are captured
     */
    public static Replayer throughClient(Class<?> clientType, Target target, AnswerLimits limits, Interceptor between) {
        LargeAnswers largeAnswers = new LargeAnswers();
        WireCapture wire = new WireCapture(limits, largeAnswers);
        OkHttpClient httpClient = httpClient(wire, target, limits);
        RequestWriter writer = new RequestWriter();
        OkHttpClient.Builder typed = httpClient.newBuilder();
        typed.interceptors().add(0, between);
        OkHttpClient typedHttpClient = typed.build();
        return new Replayer(
                target,
                wire,
                largeAnswers,
                url -> new TypedClient(clientType, url, typedHttpClient, limits),
                url -> new WireClient(writer, url, httpClient));
    }

    /** Sends without a client, as the document describes requests. */
    public static Replayer onTheWire(Target target, AnswerLimits limits) {
        LargeAnswers largeAnswers = new LargeAnswers();
        WireCapture wire = new WireCapture(limits, largeAnswers);
        OkHttpClient httpClient = httpClient(wire, target, limits);
        RequestWriter writer = new RequestWriter();
        Function<String, Client> clients = url -> new WireClient(writer, url, httpClient);
        return new Replayer(target, wire, largeAnswers, clients, clients);
    }

    /** Timeouts of OkHttp are off, because the limit of an exchange includes them. */
    private static OkHttpClient httpClient(WireCapture wire, Target target, AnswerLimits limits) {
        OkHttpClient.Builder builder = new OkHttpClient.Builder()
                .followRedirects(false)
                .followSslRedirects(false)
                .protocols(List.of(Protocol.HTTP_1_1))
                .socketFactory(new MeteredSockets())
                .connectTimeout(Duration.ZERO)
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                .addInterceptor(wire);
        target.interceptors().forEach(builder::addInterceptor);
        return builder.addInterceptor(new BoundedAnswers(limits)).build();
    }

    /**
     * Sends a case and judges the exchange. Only one thread at a time judges a large response: see {@link LargeAnswers}.
     *
     * @param judgement is called in the current thread
     */
    public <T> T replay(Case planned, Function<Exchange, T> judgement) {
        try {
            return judgement.apply(replay(planned));
        } finally {
            largeAnswers.done();
        }
    }

    /**
     * Sends a case. If the target has ended, it is restarted and the case is sent again, because another case may have
     * ended it. If it ends again, this case is the cause.
     */
    private Exchange replay(Case planned) {
        Optional<String> refusal = patience.refusal(planned);
        if (refusal.isPresent()) {
            return new Exchange(planned, null, null, null, null, refusal.get());
        }
        int tried;
        Exchange exchange;
        running.readLock().lock();
        try {
            tried = starts;
            exchange = send(planned);
        } finally {
            running.readLock().unlock();
        }
        if (exchange.request() == null
                || exchange.response() != null
                || exchange.inconclusive().isPresent()) {
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
            return ifReached(first);
        }
        if (sameStart) {
            restart();
        }
        Optional<String> refusal = patience.refusal(planned);
        if (refusal.isPresent()) {
            return first.unjudged(refusal.get());
        }
        Exchange second = send(planned);
        if (second.response() != null || target.isAlive()) {
            return ifReached(second);
        }
        patience.ended(planned);
        restart();
        return second.unjudged("the target ended while it handled this request, and was restarted");
    }

    /** Returns an exchange of the current thread, which is inconclusive if there was no connection to the server. */
    private Exchange ifReached(Exchange exchange) {
        String unreachable = exchange.response() == null ? wire.unreachable() : null;
        return unreachable == null ? exchange : exchange.unjudged(unreachable);
    }

    private void restart() {
        target.restart();
        patience.restarted();
        starts++;
        typed = typedClients.apply(target.url());
        onWire = wireClients.apply(target.url());
    }

    private Exchange send(Case planned) {
        wire.begin(planned.operation());
        Client client = planned.kind().isTyped() ? typed : onWire;
        Client.Outcome outcome = client.send(planned);
        String unjudged = wire.unjudged();
        patience.exchanged(wire.isTooSlow());
        if (unjudged == null && wire.request() == null && client instanceof WireClient) {
            // A client that sends nothing is a violation; a request that the gate cannot write is not.
            unjudged = WireCapture.notSent(outcome.problem());
        }
        String failure = wire.failure();
        return new Exchange(
                planned,
                wire.request(),
                wire.response(),
                outcome.typed(),
                failure == null ? outcome.problem() : failure,
                outcome.lostDefaults(),
                unjudged);
    }
}
