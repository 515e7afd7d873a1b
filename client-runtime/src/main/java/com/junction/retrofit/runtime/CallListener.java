package com.junction.retrofit.runtime;

import java.time.Duration;

/**
 * Is told what happens to the calls of a client, for metrics and logs: for each attempt whose answer was read or that
 * broke, {@link #attempt}; before each wait for another one, {@link #retry}; and at the end of the call either {@link
 * #success} or {@link #failure}. Where an answer is streamed, its end is the arrival of its headers.
 *
 * <p>The methods run on the thread that does the work, for several calls at a time: they should return soon. What they
 * throw is logged and does not change the call.
 */
public interface CallListener {
    /** An attempt was answered, whatever the status, or broke. */
    default void attempt(CallEvent event) {}

    /** Another attempt will follow the one that the event tells of. */
    default void retry(CallEvent event, Duration delay) {}

    /** The call was answered as the document declares. */
    default void success(CallEvent event) {}

    /** The call was answered with an error or with what the document does not declare, or was not answered. */
    default void failure(CallEvent event) {}
}
