package com.junction.contract.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A reason of a verdict, or a remark beside it.
 *
 * @param message the finding, without a full stop
 * @param places the operations, cases or parts of the document that it is about; may be empty
 * @param wayOut what to do, in sentences; empty if there is nothing to do
 */
public record Reason(Kind kind, String message, List<String> places, String wayOut) {
    /** How many places the text names. */
    static final int NAMED = 3;

    /** The effect of a reason on the verdict. */
    public enum Effect {
        /** The run fails. */
        FAILS,
        /** The run is not verified, unless it fails for another reason. */
        BLOCKS,
        /** The verdict stays as it is. */
        NOTED
    }

    /** The kinds of reasons. */
    public enum Kind {
        /** A case violates the document. */
        VIOLATION(Effect.FAILS),
        /** The document contradicts itself. */
        DOCUMENT_FAULT(Effect.FAILS),
        /** No operation of the document may be called. */
        NOTHING_CALLED(Effect.BLOCKS),
        /** No case was sent. */
        NOTHING_SENT(Effect.BLOCKS),
        /** Operations require credentials, and none were given. */
        CREDENTIALS_MISSING(Effect.BLOCKS),
        /** Every valid request of operations was answered with 401 or 403. */
        CREDENTIALS_REJECTED(Effect.BLOCKS),
        /** No cases can be planned for operations. */
        NOT_PLANNED(Effect.BLOCKS),
        /** No success response was judged for operations. */
        NO_SUCCESS(Effect.BLOCKS),
        /** A response was beyond a limit, and was not judged. */
        LIMIT(Effect.BLOCKS),
        /** Too little of the document was seen. */
        COVERAGE(Effect.BLOCKS),
        /** A check of what the server remembers could not be made. */
        UNTESTED(Effect.BLOCKS),
        /** The gate did not find an injected fault. */
        FAULT_NOT_FOUND(Effect.BLOCKS),
        /** Requests were not sent through a client. */
        NO_CLIENT(Effect.NOTED),
        /** The document has no operations. */
        NO_OPERATIONS(Effect.NOTED),
        /** Some cases were inconclusive. */
        INCONCLUSIVE(Effect.NOTED),
        /** Operations are excused. */
        EXCUSED(Effect.NOTED),
        /** An operation is excused, but was verified. */
        EXCUSE_NOT_NEEDED(Effect.NOTED);

        private final Effect effect;

        Kind(Effect effect) {
            this.effect = effect;
        }

        /** Returns the effect on the verdict. */
        public Effect effect() {
            return effect;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A reason that is about places; empty if there are none. */
    static Optional<Reason> of(Kind kind, String message, List<String> places, String wayOut) {
        return places.isEmpty() ? Optional.empty() : Optional.of(new Reason(kind, message, places, wayOut));
    }

    /** Returns the whole reason in sentences, with the first places. */
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
