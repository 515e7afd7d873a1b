package com.junction.retrofit.generator.spec;

import com.junction.retrofit.generator.document.Pointer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Combines two schemas of one property in an {@code allOf}: the later schema refines the earlier one. */
final class Refinement {
    /** The pairs that are being compared, because recursive schemas contain themselves. */
    private final Set<List<Pointer>> compared = new HashSet<>();

    private Refinement() {}

    static Schema of(Schema one, Schema other) {
        return new Refinement().both(one, other);
    }

    private Schema both(Schema one, Schema other) {
        Schema earlier = one.resolved();
        Schema later = other.resolved();
        if (saysNothingBeside(later, earlier)) {
            return one;
        }
        if (saysNothingBeside(earlier, later) || earlier.pointer().equals(later.pointer())) {
            return other;
        }
        if (earlier.kind() == Schema.Kind.ARRAY && later.kind() == Schema.Kind.ARRAY) {
            return lists(one, other);
        }
        if (earlier.kind() == Schema.Kind.OBJECT
                && later.kind() == Schema.Kind.OBJECT
                && one.pointer().file().equals(other.pointer().file())) {
            return saysAll(other, one) ? other : one.and(other);
        }
        if (earlier.kind() != later.kind() && earlier.kind().isStructured()) {
            one.node()
                    .warn("left out: another part of the allOf describes this property as "
                            + later.kind().name().toLowerCase(Locale.ROOT) + ", at "
                            + other.pointer().text());
        }
        return other;
    }

    /** Whether a schema adds nothing to the other one, such as an object without properties. */
    private static boolean saysNothingBeside(Schema schema, Schema described) {
        boolean bareObject = schema.kind() == Schema.Kind.MAP
                && schema.additionalProperties().isEmpty();
        return schema.kind() == Schema.Kind.ANY
                || (bareObject && (described.kind() == Schema.Kind.OBJECT || described.kind() == Schema.Kind.MAP));
    }

    /** Whether the later object describes everything that the earlier one describes, including nested objects. */
    private boolean saysAll(Schema later, Schema earlier) {
        if (!compared.add(List.of(later.resolved().pointer(), earlier.resolved().pointer()))) {
            return true;
        }
        Map<String, Schema> properties = ObjectMembers.of(later).schemas();
        return ObjectMembers.of(earlier).schemas().entrySet().stream().allMatch(property -> {
            Schema same = properties.get(property.getKey());
            return same != null && both(property.getValue(), same) == same;
        });
    }

    private Schema lists(Schema one, Schema other) {
        Optional<Schema> earlier = one.resolved().items();
        Optional<Schema> later = other.resolved().items();
        if (earlier.isEmpty() || later.isEmpty()) {
            return later.isEmpty() ? one : other;
        }
        Schema items = both(earlier.get(), later.get());
        if (items == earlier.get()) {
            return one;
        }
        return items == later.get() ? other : other.listOf(items);
    }
}
