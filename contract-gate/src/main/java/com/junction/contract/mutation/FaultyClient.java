package com.junction.contract.mutation;

import com.junction.contract.document.ContractOperation;
import java.io.IOException;
import java.util.Optional;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** Injects a fault into a client, by changing requests before they are sent or responses before they are decoded. */
public final class FaultyClient implements Interceptor {
    private ClientFault fault = ClientFault.sends("none", sending -> Optional.empty());
    private Optional<ContractOperation> operation = Optional.empty();

    /** Has this fault from now on, in requests of an operation. */
    void become(ClientFault next, ContractOperation of) {
        fault = next;
        operation = Optional.of(of);
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Optional<Request> sent = operation.flatMap(of -> fault.send(of, chain.request()));
        Response response = chain.proceed(sent.orElse(chain.request()));
        ResponseBody body = response.body();
        Optional<String> read = fault.read(response.peekBody(Long.MAX_VALUE).string());
        return read.map(text -> response.newBuilder()
                        .body(ResponseBody.create(text, body.contentType()))
                        .build())
                .orElse(response);
    }
}
