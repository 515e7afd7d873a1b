package com.junction.retrofit.generator.document;

/**
 * A place in a file, written as a JSON pointer in a URI fragment (RFC 6901, section 6).
 *
 * @param file the file or URL
 * @param text the pointer, which begins with {@code #}
 */
public record Pointer(String file, String text) {
    /** Returns the place of a property or an item within this place. */
    public Pointer child(String token) {
        return new Pointer(file, text + "/" + token.replace("~", "~0").replace("/", "~1"));
    }

    /** Returns the pointer as a reference within its file, with percent signs encoded. */
    String fragment() {
        return text.replace("%", "%25");
    }

    /** Returns the last part of the pointer, or the file's name without its extension for a whole file. */
    public String name() {
        if (text.indexOf('/') < 0) {
            return file.replaceFirst(".*[/\\\\]", "").replaceFirst("\\.[^.]*$", "");
        }
        return text.substring(text.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
    }

    @Override
    public String toString() {
        return file + " at " + text;
    }
}
