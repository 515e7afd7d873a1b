package com.junction.contract.document;

import com.junction.contract.tree.Place;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A body in one media type.
 *
 * @param mediaType the media type, as written in the document
 * @param kind the format of the value
 * @param place the place of the media type object
 * @param schema the place of its schema
 */
public record ContractBody(String mediaType, BodyKind kind, Place place, Place schema) {
    /** A media type, or a range of media types (RFC 9110, sections 8.3.1 and 12.5.1). */
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("[\\w!#$%&'*+.^`|~-]+/[\\w!#$%&'*+.^`|~-]+\\s*(;.*)?", Pattern.DOTALL);

    /** Returns a media type in lower case, without parameters. */
    public static String withoutParameters(String mediaType) {
        int end = mediaType.indexOf(';');
        return (end < 0 ? mediaType : mediaType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** True if the key is a media type or a range of media types. */
    public boolean isMediaRange() {
        return MEDIA_TYPE.matcher(mediaType).matches();
    }

    /** True if the key is a single media type, which a {@code Content-Type} header can carry. */
    public boolean isMediaType() {
        return isMediaRange() && !mediaType.contains("*");
    }

    /** True if the schema restricts or describes values. */
    boolean isDescribed() {
        return schema.node().size() > (schema.node().has("title") ? 1 : 0);
    }

    /** This body with the schema of another one. */
    ContractBody withSchemaOf(ContractBody other) {
        return new ContractBody(mediaType, kind, place, other.schema);
    }
}
