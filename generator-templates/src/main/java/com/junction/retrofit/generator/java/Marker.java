package com.junction.retrofit.generator.java;

import com.junction.document.Printable;

/**
 * Characters in printed text that stand for decisions made when a file is complete: names of classes and line breaks.
 * They are private characters of Unicode, which {@link Printable} removes from all text of a document.
 */
public final class Marker {
    /** Begins the full name of a class. */
    public static final char CLASS = '\uE000';

    /**
     * Begins the full name of a class that the document names. Such a class keeps its full name if simple names
     * collide.
     */
    public static final char DOCUMENT_CLASS = '\uE001';

    /** Separates an annotation of a type from the name of its class. */
    public static final char ANNOTATES = '\uE002';

    /** Separates the name of a class from the name of its nested class. */
    public static final char NESTS = '\uE003';

    /** Ends the name of a class. */
    public static final char END_CLASS = '\uE004';

    /**
     * Begins a list in parentheses or braces. If the list is too long, it starts on a new line, then each item does.
     */
    public static final char LIST = '\uE005';

    /** Begins the statement of a method that is printed on one line if it fits. */
    public static final char BLOCK = '\uE006';

    /** Begins a comment that is printed on one line if it fits. */
    public static final char COMMENT = '\uE007';

    /** Ends a list, a block or a comment. */
    public static final char END = '\uE008';

    /** A space where a line may break; in a list, either all of them break or no space does. */
    public static final char SPACE = '\uE009';

    /** A space where a line breaks only if what follows does not fit. */
    public static final char FILL = '\uE00A';

    /** A {@link #FILL} in a comment. */
    public static final char COMMENT_FILL = '\uE00B';

    /** Marks the place of the imports. */
    public static final char IMPORTS = '\uE00C';

    private Marker() {}
}
