package com.junction.real;

/**
 * A violation that the gate reports.
 *
 * @param check the check that found it
 * @param place the operation, or for a fault of the document itself a JSON pointer
 * @param message what is wrong
 * @param example the first case, or nothing
 */
record Finding(String check, String place, String message, String example) {
    @Override
    public String toString() {
        return check + " | " + place + " | " + message + (example.isEmpty() ? "" : " | " + example);
    }
}
