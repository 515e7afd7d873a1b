package com.junction.retrofit.generator.document;

/** A place in the document, written as a JSON pointer in a URI fragment (RFC 6901, section 6). */
public record Pointer(String text) {
    /** The whole document. */
    public static final Pointer ROOT = new Pointer("#");

    /** The place of a component schema. */
    public static Pointer schema(String name) {
        return ROOT.child("components").child("schemas").child(name);
    }

    /** The place of a property or an item within this one. */
    public Pointer child(String token) {
        return new Pointer(text + "/" + token.replace("~", "~0").replace("/", "~1"));
    }

    @Override
    public String toString() {
        return text;
    }
}
