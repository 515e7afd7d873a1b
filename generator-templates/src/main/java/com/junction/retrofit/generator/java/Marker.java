package com.junction.retrofit.generator.java;

/**
 * Characters that stand in printed text for what is decided when a file is complete: names of classes and line breaks.
 * They are private characters of Unicode, which {@link Printable} keeps out of all text of a document.
 */
public final class Marker {
    /** Begins the full name of a class. */
    public static final char CLASS = '\uE000';

    /** Begins the full name of a class that the document names: it gives way where simple names collide. */
    public static final char DOCUMENT_CLASS = '\uE001';

    /** Stands between an annotation of a type and the name of its class. */
    public static final char ANNOTATES = '\uE002';

    /** Stands between the name of a class and that of a class nested in it. */
    public static final char NESTS = '\uE003';

    /** Ends the name of a class. */
    public static final char END_CLASS = '\uE004';

    /** Begins a list in parentheses or braces: if it is too long, it begins a line, and then each item does. */
    public static final char LIST = '\uE005';

    /** Begins the statement of a method that is one line if it fits. */
    public static final char BLOCK = '\uE006';

    /** Begins a comment that is one line if it fits. */
    public static final char COMMENT = '\uE007';

    /** Ends a list, a block or a comment. */
    public static final char END = '\uE008';

    /** A space where a line may break; all of them in a list do, or none. */
    public static final char SPACE = '\uE009';

    /** A space where a line breaks only if what follows does not fit. */
    public static final char FILL = '\uE00A';

    /** Such a space in a comment. */
    public static final char COMMENT_FILL = '\uE00B';

    /** The place of the imports. */
    public static final char IMPORTS = '\uE00C';

    private Marker() {}
}
