package com.junction.retrofit.runtime;

import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;

/** Creates responses without a body. */
final class Heads {
    static final Response OK = new Response.Builder()
            .request(new Request.Builder().url("http://localhost/").build())
            .protocol(Protocol.HTTP_1_1)
            .code(200)
            .message("")
            .build();

    private Heads() {}
}
