package com.junction.retrofit.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads and writes a property with its name. */
final class BytesProperty {
    private final boolean acceptsNull;
    private final BytesCodec<Object> codec;

    /** The name, between a comma and a colon. */
    private final byte[] name;

    BytesProperty(Property<?> property, BytesCodecs codecs) {
        this.acceptsNull = property.acceptsNull();
        this.codec = codecs.of(Objects.requireNonNull(property.adapter()));
        this.name = BytesWriter.quoted(",", property.name(), ":");
    }

    @Nullable
    Object read(BytesReader in) {
        return acceptsNull && in.takeNull() ? Property.NULL : codec.read(in);
    }

    void write(BytesWriter out, Object value, boolean first) {
        out.bytes(name, first ? 1 : 0);
        if (value == Property.NULL) {
            out.nullValue();
        } else {
            codec.write(out, value);
        }
    }
}
