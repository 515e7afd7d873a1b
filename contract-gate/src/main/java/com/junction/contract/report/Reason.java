package com.junction.contract.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A reason of a verdict, or a remark beside it.
 *
 * @param message what was found or is missing, without a full stop
 * @param places the operations, cases or parts of the document that it is about; may be empty
 * @param wayOut what to do, in sentences; empty if there is nothing to do
 */
public record Reason(Kind kind, String message, List<String> places, String wayOut) {
    /** How many places the text names. */
    static final int NAMED = 3;

    /** What a reason does to the verdict. */
    public enum Effect {
        /** The run failed. */
        FAILS,
        /** The run is not verified, unless it failed. */
        BLOCKS,
        /** None: it is said beside the verdict. */
        NOTED
    }

    /** The kinds of reasons. They are told in this order: what causes others is first. */
    public enum Kind {
        /** A case violates the document. */
        VIOLATION(Effect.FAILS),
        /** The document contradicts itself. */
        DOCUMENT_FAULT(Effect.FAILS),
        /** No operation of the document may be called. */
        NOTHING_CALLED(Effect.BLOCKS),
        /** No case was sent. */
        NOTHING_SENT(Effect.BLOCKS),
        /** Operations require credentials, and none are given. */
        CREDENTIALS_MISSING(Effect.BLOCKS),
        /** Every valid request of operations was answered with 401 or 403. */
        CREDENTIALS_REJECTED(Effect.BLOCKS),
        /** No cases can be planned for operations. */
        NOT_PLANNED(Effect.BLOCKS),
        /** No success response was judged for operations. */
        NO_SUCCESS(Effect.BLOCKS),
        /** An answer was beyond a limit, and not judged. */
        LIMIT(Effect.BLOCKS),
        /** Too little of the document was seen. */
        COVERAGE(Effect.BLOCKS),
        /** The gate did not find a fault that was made on purpose. */
        FAULT_NOT_FOUND(Effect.BLOCKS),
        /** Requests were not sent through a client. */
        NO_CLIENT(Effect.NOTED),
        /** The document has no operations. */
        NO_OPERATIONS(Effect.NOTED),
        /** Some cases were not judged. */
        INCONCLUSIVE(Effect.NOTED),
        /** Operations are excused. */
        EXCUSED(Effect.NOTED),
        /** An operation is excused that was verified. */
        EXCUSE_NOT_NEEDED(Effect.NOTED);

        private final Effect effect;

        Kind(Effect effect) {
            this.effect = effect;
        }

        /** What it does to the verdict. */
        public Effect effect() {
            return effect;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** All of it in sentences, with the first places. */
    public String text() {
        String named = places.stream().limit(NAMED).collect(Collectors.joining(", "));
        int more = places.size() - NAMED;
        return message
                + (named.isEmpty() ? "" : ": " + named)
                + (more > 0 ? " and " + more + " more" : "")
                + "."
                + (wayOut.isEmpty() ? "" : " " + wayOut);
    }
}
