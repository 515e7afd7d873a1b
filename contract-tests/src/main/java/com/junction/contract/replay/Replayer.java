package com.junction.contract.replay;

import com.junction.contract.plan.Case;
import com.junction.contract.server.Target;
import java.io.IOException;
import java.lang.reflect.Method;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Sends cases through a typed client, one after the other. */
public final class Replayer {
    private final Class<?> clientType;
    private final Target target;
    private final WireCapture wire = new WireCapture();
    private final OkHttpClient httpClient =
            new OkHttpClient.Builder().addInterceptor(wire).build();
    private TypedClient client;

    /**
     * @param clientType the generated client's class
     * @param target where cases are sent
     */
    public Replayer(Class<?> clientType, Target target) {
        this.clientType = clientType;
        this.target = target;
        this.client = new TypedClient(clientType, target.url(), httpClient);
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
        return new Exchange(planned, second.request(), null, null, second.problem(), true);
    }

    private boolean hasEnded(Exchange exchange) {
        return exchange.request() != null && exchange.response() == null && !target.isAlive();
    }

    private void restart() {
        target.restart();
        client = new TypedClient(clientType, target.url(), httpClient);
    }

    private Exchange send(Case planned) {
        wire.reset();
        TypedOperation operation = client.operation(
                planned.operation().method(), planned.operation().path());
        if (operation == null) {
            return exchange(planned, null, "the client has no method for this operation");
        }
        try {
            Object response = operation.send(planned);
            Object body = call(response, "body");
            String typed = body == TypedClient.NOTHING ? null : operation.encode(body, operation.bodyType());
            return exchange(planned, typed, null);
        } catch (IOException e) {
            return exchange(planned, null, "the planned request has no typed form: " + e.getMessage());
        } catch (RuntimeException e) {
            return failed(planned, operation, e);
        }
    }

    /** An error of the API is a result like another, if the client has decoded it. */
    private Exchange failed(Case planned, TypedOperation operation, RuntimeException error) {
        boolean success = wire.response() != null && wire.response().status() / 100 == 2;
        if (wire.response() == null || success) {
            return exchange(planned, null, error.toString());
        }
        try {
            Object body = call(error, "body");
            boolean text = body instanceof String;
            return exchange(planned, text ? null : operation.encode(body, body.getClass()), null);
        } catch (IOException | IllegalArgumentException e) {
            return exchange(planned, null, error.toString());
        }
    }

    private Exchange exchange(Case planned, @Nullable String typed, @Nullable String problem) {
        return new Exchange(planned, wire.request(), wire.response(), typed, problem, false);
    }

    private static Object call(Object target, String name) {
        Method method = TypedClient.method(target.getClass(), name);
        return TypedClient.invoke(target, method);
    }
}
