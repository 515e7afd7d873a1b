package com.junction.contract.coverage;

import java.util.OptionalDouble;

/**
 * How much of a contract must be seen.
 *
 * @param percent the least share of everything, in percent. Empty: all that the mock can be asked for
 */
public record Threshold(OptionalDouble percent) {
    /** The default for a mock, which answers as it is asked to. */
    public static final Threshold OF_MOCK = new Threshold(OptionalDouble.empty());

    /**
     * The default for a real server. It cannot be asked for its errors or for each value of an enum, and often for its safe
     * methods only: of one that is right, about 45 to 90 percent are seen. If less is seen, most of the document may not be
     * called, or the server has no data.
     */
    public static final Threshold OF_SERVER = new Threshold(OptionalDouble.of(40));

    /** The least share of everything, in percent. */
    public static Threshold of(double percent) {
        if (!(percent >= 0 && percent <= 100)) {
            throw new IllegalArgumentException(
                    "--coverage (-Dcontract.coverage) is " + percent + ", but must be from 0 to 100");
        }
        return new Threshold(OptionalDouble.of(percent));
    }

    /**
     * Reads the text of a property.
     *
     * @param text blank for the default
     * @param realServer whether the target is a real server
     * @throws IllegalArgumentException if it is not a number from 0 to 100
     */
    public static Threshold parse(String text, boolean realServer) {
        if (text.isBlank()) {
            return realServer ? OF_SERVER : OF_MOCK;
        }
        try {
            return of(Double.parseDouble(text.strip()));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "--coverage (-Dcontract.coverage) is \"" + text + "\", but must be a number from 0 to 100", e);
        }
    }
}
