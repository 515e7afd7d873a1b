package com.junction.contract.server;

import com.junction.contract.credential.GivenCredentials;
import com.junction.contract.document.ContractOperation;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Sends the given credentials in place of the placeholders of a planned request. */
final class CredentialSender implements Interceptor {
    private static final int UNAUTHORIZED = 401;

    private final GivenCredentials credentials;

    CredentialSender(GivenCredentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        ContractOperation operation = chain.request().tag(ContractOperation.class);
        if (operation == null) {
            return chain.proceed(chain.request());
        }
        Request sent = sent(chain.request(), operation);
        Response response = chain.proceed(sent);
        boolean planned = sent != chain.request();
        if (planned && response.code() != UNAUTHORIZED) {
            credentials.accepted(operation);
        } else if (planned && credentials.renew(operation, sent)) {
            response.close();
            return chain.proceed(sent(chain.request(), operation));
        }
        return response;
    }

    private Request sent(Request planned, ContractOperation operation) throws IOException {
        try {
            return credentials.sent(planned, operation);
        } catch (IOException e) {
            throw new NotSentException(e.getMessage() == null ? e.toString() : e.getMessage());
        }
    }
}
