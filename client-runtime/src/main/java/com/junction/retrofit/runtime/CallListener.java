package com.junction.retrofit.runtime;

import java.time.Duration;

/**
 * Listens to the calls of a client, for metrics and logs. {@link #attempt} is called after each attempt, {@link #retry}
 * before each wait for another attempt, and either {@link #success} or {@link #failure} at the end of the call. A
 * streamed response ends with its headers.
 *
 * <p>The methods run on the thread that does the work, for several calls at a time, so they should return soon. If a
 * method throws an exception, it is logged, and the call goes on.
 */
public interface CallListener {
    /** An attempt was answered with any status, or its connection broke. */
    default void attempt(CallEvent event) {}

    /** Another attempt will follow after the delay. The event is the last attempt. */
    default void retry(CallEvent event, Duration delay) {}

    /** The call was answered as the document declares. */
    default void success(CallEvent event) {}

    /** The call was answered with an error, or not as the document declares, or was not answered. */
    default void failure(CallEvent event) {}
}
