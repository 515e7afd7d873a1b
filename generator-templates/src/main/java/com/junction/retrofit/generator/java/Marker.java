package com.junction.retrofit.generator.java;

import com.junction.document.Printable;

/**
 * Characters in printed text that stand for decisions made when a file is complete: names of classes and line breaks.
 * They are control characters, which {@link Printable} removes from all text of a document. They are below U+0100, so
 * that a text with markers takes one byte for each character.
 */
public final class Marker {
    /** Begins the full name of a class. */
    public static final char CLASS = '\u0090';

    /**
     * Begins the full name of a class that the document names. Such a class keeps its full name if simple names
     * collide.
     */
    public static final char DOCUMENT_CLASS = '\u0091';

    /** Separates an annotation of a type from the name of its class. */
    public static final char ANNOTATES = '\u0092';

    /** Separates the name of a class from the name of its nested class. */
    public static final char NESTS = '\u0093';

    /** Ends the name of a class. */
    public static final char END_CLASS = '\u0094';

    /**
     * Begins a list in parentheses or braces. If the list is too long, it starts on a new line, then each item does.
     */
    public static final char LIST = '\u0095';

    /** Begins the statement of a method that is printed on one line if it fits. */
    public static final char BLOCK = '\u0096';

    /** Begins a comment that is printed on one line if it fits. */
    public static final char COMMENT = '\u0097';

    /** Ends a list, a block or a comment. */
    public static final char END = '\u0098';

    /** A space where a line may break; in a list, either all of them break or no space does. */
    public static final char SPACE = '\u0099';

    /** A space where a line breaks only if what follows does not fit. */
    public static final char FILL = '\u009A';

    /** A {@link #FILL} in a comment. */
    public static final char COMMENT_FILL = '\u009B';

    /** Marks the place of the imports. */
    public static final char IMPORTS = '\u009C';

    private Marker() {}
}
