package org.example.types;

import java.util.List;
import java.util.Optional;
import org.example.core.Json;
import org.example.core.JsonObject;
import org.example.core.JsonType;

public final class Refined extends JsonObject<Refined, Refined.Builder> {
    public static final JsonType<Refined, Builder> JSON_ADAPTER =
            new JsonType<>("Refined", Builder::new, Refined::new, properties -> properties
                    .optional("described", Closed.JSON_ADAPTER)
                    .optional("merged", RefinedMerged.JSON_ADAPTER)
                    .optional("contradicted", Json.INTEGER)
                    .optional("bare", Closed.JSON_ADAPTER)
                    .optional("list", Json.list(Closed.JSON_ADAPTER))
                    .optional("mergedList", Json.list(RefinedMergedListItem.JSON_ADAPTER)));

    private Refined(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public Optional<Closed> getDescribed() { return getOptional(0); }
    public Optional<RefinedMerged> getMerged() { return getOptional(1); }
    public Optional<Integer> getContradicted() { return getOptional(2); }
    public Optional<Closed> getBare() { return getOptional(3); }
    public Optional<List<Closed>> getList() { return getOptional(4); }
    public Optional<List<RefinedMergedListItem>> getMergedList() { return getOptional(5); }

    /** Builds {@link Refined}. */
    public static final class Builder extends JsonObject.Builder<Refined, Builder> {
        private Builder() {}

        public Builder described(Closed described) { return set(0, described); }
        public Builder merged(RefinedMerged merged) { return set(1, merged); }
        public Builder contradicted(int contradicted) { return set(2, contradicted); }
        public Builder bare(Closed bare) { return set(3, bare); }
        public Builder list(List<Closed> list) { return set(4, list); }
        public Builder mergedList(List<RefinedMergedListItem> mergedList) { return set(5, mergedList); }
    }
}
