package com.junction.contract.coverage;

import java.util.OptionalDouble;

/**
 * The share of a contract that must be seen.
 *
 * @param percent the least share of everything, in percent; empty: everything that the mock can be asked for
 */
public record Threshold(OptionalDouble percent) {
    /** The default for a mock. */
    public static final Threshold OF_MOCK = new Threshold(OptionalDouble.empty());

    /**
     * The default for a real server, which cannot be asked for errors or for each enum value, and often gets only safe
     * methods. A correct server shows about 45 to 90 percent. Less means that most of the document may not be called, or
     * that the server has no data.
     */
    public static final Threshold OF_SERVER = new Threshold(OptionalDouble.of(40));

    /** A least share of everything, in percent. */
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
