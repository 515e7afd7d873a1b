package com.junction.contract.recorded;

/** An entry of a recording cannot be read as a case of the contract. */
final class UnreadableEntryException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableEntryException(String message) {
        super(message);
    }
}
