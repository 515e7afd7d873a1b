package com.junction.contract.diff;

/** The effect of a change on code that uses a generated client. */
public enum JavaEffect {
    /** Code links and compiles as before. */
    KEEPS("compatible"),
    /** A class, a method or a type changes. */
    BREAKS("breaking"),
    /** Other parts of the document decide. */
    DEPENDS("depends");

    private final String word;

    JavaEffect(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
