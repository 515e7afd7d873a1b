package com.junction.real;

/**
 * A violation that the gate reports.
 *
 * @param check the check that found it
 * @param place the operation, or for a fault of the document itself a JSON pointer
 * @param message what is wrong
 * @param caseName the case, or nothing
 * @param answer the response, or nothing
 */
record Finding(String check, String place, String message, String caseName, String answer) {
    @Override
    public String toString() {
        return check + " | " + place + " | " + message + (caseName.isEmpty() ? "" : " | " + caseName);
    }
}
