package com.junction.contract.replay;

import com.junction.contract.document.DocumentTree;
import com.junction.contract.plan.Case;
import com.junction.contract.server.Target;
import java.util.function.Function;
import okhttp3.OkHttpClient;

/** Sends cases, one after the other. */
public final class Replayer {
    private final Target target;
    private final WireCapture wire;
    private final Function<String, Client> typedClients;
    private final Function<String, Client> wireClients;
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
        WireCapture wire = new WireCapture();
        OkHttpClient httpClient = httpClient(wire);
        RequestWriter writer = new RequestWriter(tree);
        return new Replayer(
                target,
                wire,
                url -> new TypedClient(clientType, url, httpClient),
                url -> new WireClient(writer, url, httpClient));
    }

    /** Without a client, as the document describes requests. */
    public static Replayer onTheWire(DocumentTree tree, Target target) {
        WireCapture wire = new WireCapture();
        OkHttpClient httpClient = httpClient(wire);
        RequestWriter writer = new RequestWriter(tree);
        Function<String, Client> clients = url -> new WireClient(writer, url, httpClient);
        return new Replayer(target, wire, clients, clients);
    }

    private static OkHttpClient httpClient(WireCapture wire) {
        return new OkHttpClient.Builder()
                .addInterceptor(wire)
                .followRedirects(false)
                .build();
    }

    /**
     * Sends a case. Where the target has ended it is started anew and the case sent again, since an earlier one may
     * have been the cause; where it ends again, it was this one.
     */
    public Exchange replay(Case planned) {
        Exchange exchange = send(planned);
        if (!hasEnded(exchange)) {
            return exchange;
        }
        restart();
        Exchange second = send(planned);
        if (!hasEnded(second)) {
            return second;
        }
        restart();
        return new Exchange(
                planned,
                second.request(),
                null,
                null,
                second.problem(),
                "the target ended while it handled this request, and was started anew");
    }

    private boolean hasEnded(Exchange exchange) {
        return exchange.request() != null && exchange.response() == null && !target.isAlive();
    }

    private void restart() {
        target.restart();
        typed = typedClients.apply(target.url());
        onWire = wireClients.apply(target.url());
    }

    private Exchange send(Case planned) {
        wire.reset();
        Client.Outcome outcome = (planned.kind().isTyped() ? typed : onWire).send(planned);
        return new Exchange(planned, wire.request(), wire.response(), outcome.typed(), outcome.problem(), null);
    }
}
