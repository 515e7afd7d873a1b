package com.junction.contract.mutation;

import com.junction.contract.server.Answer;
import java.util.Optional;
import java.util.function.Function;

/** A fault of a server, which is injected into its answers. */
public final class ServerFault {
    private final String name;
    private final Function<UnaffectedExchange, Optional<Answer>> injection;

    /** @param injection returns the answer with the fault, or empty if the fault does not change this answer */
    ServerFault(String name, Function<UnaffectedExchange, Optional<Answer>> injection) {
        this.name = name;
        this.injection = injection;
    }

    /** What the server does wrong, such as "rejects null". */
    public String name() {
        return name;
    }

    /** The answer with the fault; empty if the fault does not change this answer. */
    Optional<Answer> inject(UnaffectedExchange exchange) {
        return injection.apply(exchange);
    }
}
