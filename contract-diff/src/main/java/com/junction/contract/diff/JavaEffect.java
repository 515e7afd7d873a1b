package com.junction.contract.diff;

/** What a change does to a generated client. */
public enum JavaEffect {
    /** Code that was compiled before, and code that is compiled again, works on. */
    KEEPS("compatible"),
    /** A class, a method or a type is another one. */
    BREAKS("breaking"),
    /** What else the document says decides it. */
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
