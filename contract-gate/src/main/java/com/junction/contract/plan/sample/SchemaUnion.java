package com.junction.contract.plan.sample;

import com.junction.contract.tree.Place;
import java.util.List;

/** One {@code oneOf} or {@code anyOf}. Compared by identity, because two unions may have equal members. */
public final class SchemaUnion {
    private final String keyword;
    private final List<Place> members;

    SchemaUnion(String keyword, List<Place> members) {
        this.keyword = keyword;
        this.members = members;
    }

    String keyword() {
        return keyword;
    }

    List<Place> members() {
        return members;
    }

    /**
     * A member of a union.
     *
     * @param label the text for the member in the name of a case
     */
    public record Member(String label, SchemaUnion union, Place place) {}
}
