package com.junction.retrofit.runtime;

import com.squareup.moshi.JsonAdapter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a {@link Union}. It selects the member as {@link UnionType} does.
 *
 * @param <T> the union's class
 */
final class BytesUnion<T extends Union> {
    private final UnionType<T> type;
    private final BytesCodecs codecs;
    private volatile @Nullable List<BytesCodec<Object>> known;

    BytesUnion(UnionType<T> type, BytesCodecs codecs) {
        this.type = type;
        this.codecs = codecs;
    }

    T read(BytesReader in) {
        List<Integer> named = type.hasDiscriminator() && in.peek() == '{' ? namedMembers(in) : null;
        if (named != null && named.size() == 1) {
            int member = named.get(0);
            return type.of(member, Objects.requireNonNull(members().get(member).read(in)));
        }
        int start = in.skipSpace();
        int depth = in.depth();
        int stop = start;
        int best = Union.UNKNOWN;
        Object value = null;
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < members().size() && fewest > 0; i++) {
            Object candidate =
                    named == null || named.contains(i) ? attempt(members().get(i), in) : null;
            int leftOver =
                    candidate == null || UnionType.isUnknown(candidate) ? Integer.MAX_VALUE : leftOver(candidate);
            if (leftOver < fewest) {
                best = i;
                value = candidate;
                fewest = leftOver;
                stop = in.position();
            }
            in.moveTo(start, depth);
        }
        if (best == Union.UNKNOWN) {
            return type.of(best, in.value());
        }
        in.moveTo(stop, depth);
        return type.of(best, value);
    }

    /** The members that the discriminator of the next object names; null if the object lacks it. */
    private @Nullable List<Integer> namedMembers(BytesReader in) {
        int start = in.position();
        int depth = in.depth();
        List<Integer> named = null;
        if (in.begin('{', '}')) {
            do {
                boolean found = in.name().equals(type.discriminator());
                Object value = in.value();
                named = found ? type.membersOf(value) : null;
            } while (named == null && in.next('}'));
        }
        in.moveTo(start, depth);
        return named;
    }

    private static @Nullable Object attempt(BytesCodec<Object> member, BytesReader in) {
        try {
            return member.read(in);
        } catch (BytesException e) {
            if (e == BytesException.MISFIT) {
                return null;
            }
            throw e;
        }
    }

    private static int leftOver(@Nullable Object value) {
        return UnionType.leftOver(value, BytesUnion::leftOver);
    }

    void write(BytesWriter out, T value) {
        Object content = value.get();
        if (value.member() == Union.UNKNOWN) {
            out.value(content);
        } else if (content == null) {
            throw BytesException.UNSURE;
        } else {
            members().get(value.member()).write(out, content);
        }
    }

    /** The codecs of the members. They are not used before all classes are initialized. */
    private List<BytesCodec<Object>> members() {
        List<BytesCodec<Object>> members = known;
        if (members == null) {
            members = new ArrayList<>();
            for (JsonAdapter<?> adapter : type.adapters()) {
                members.add(codecs.of(adapter));
            }
            known = members;
        }
        return members;
    }
}
