package com.junction.retrofit.runtime;

/** See {@link ClientException}, and not ClientExceptions. */
class Names {
    ClientException $ClientException = myClientException("ClientException", ClientException_, ÄClientException);
}
