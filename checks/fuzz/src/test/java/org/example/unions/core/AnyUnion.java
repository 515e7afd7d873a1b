package org.example.unions.core;

import org.jspecify.annotations.Nullable;

/** A union of whatever members. */
final class AnyUnion extends Union {
    AnyUnion(int member, @Nullable Object value) {
        super(member, value);
    }

    int number() {
        return member();
    }
}
