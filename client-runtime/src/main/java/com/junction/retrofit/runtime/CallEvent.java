package com.junction.retrofit.runtime;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A call or an attempt, as a {@link CallListener} sees it: without URL, headers and bodies. */
public final class CallEvent {
    private final Operation operation;
    private final int attempt;
    private final int status;
    private final Duration duration;
    private final @Nullable Throwable failure;

    CallEvent(Operation operation, int attempt, int status, Duration duration, @Nullable Throwable failure) {
        this.operation = operation;
        this.attempt = attempt;
        this.status = status;
        this.duration = duration;
        this.failure = failure;
    }

    /** The operation's {@code operationId} in the document; its method and path if it has none. */
    public String operationId() {
        return operation.id().isEmpty() ? operation.value() : operation.id();
    }

    /** The operation's method and path, such as {@code GET /users/{user_id}}. */
    public String operation() {
        return operation.value();
    }

    /** The number of the attempt, from 1, or the number of all attempts of the call; 0 if there was none. */
    public int attempt() {
        return attempt;
    }

    /** The HTTP status code of the last response; empty if there was none. */
    public OptionalInt statusCode() {
        return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
    }

    /** The duration of the attempt, or of the call with all its attempts and waits. */
    public Duration duration() {
        return duration;
    }

    /** The exception that ended the attempt or the call; empty if there was a response. */
    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public String toString() {
        String outcome = failure == null ? String.valueOf(status) : failure.toString();
        return operationId() + ": " + outcome + ", attempt " + attempt + ", " + duration.toMillis() + " ms";
    }
}
