package com.junction.api.types;

import com.junction.api.core.Json;
import com.junction.api.core.JsonObject;
import com.junction.api.core.JsonType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public final class Source extends JsonObject<Source, Source.Builder> {
    public static final JsonType<Source, Builder> JSON_ADAPTER =
            new JsonType<>("Source", Builder::new, Source::new, properties -> properties
                    .required("name", Json.STRING)
                    .required("slug", Json.STRING)
                    .required("description", Json.STRING)
                    .required("logo", Json.STRING)
                    .nullable("group", Json.STRING)
                    .nullable("oauth_url", Json.STRING).hidden()
                    .nullable("auth_type", SourceAuthType.JSON_ADAPTER)
                    .nullable("source_type", SourceType.JSON_ADAPTER)
                    .nullable("is_active", Json.BOOLEAN)
                    .nullable("backfill_num_days", Json.INTEGER)
                    .required("id", Json.INTEGER));

    private Source(Builder builder) { super(builder); }

    /** Returns a builder without values. */
    public static Builder builder() { return JSON_ADAPTER.builder(); }

    public String getName() { return get(0); }
    public String getSlug() { return get(1); }
    public String getDescription() { return get(2); }
    public String getLogo() { return get(3); }
    public Optional<String> getGroup() { return getOptional(4); }
    public Optional<String> getOauthUrl() { return getOptional(5); }

    /** Returns {@code SourceAuthType.OAUTH} if it is absent. */
    public Optional<SourceAuthType> getAuthType() { return getOptional(6, SourceAuthType.OAUTH); }

    /** Returns {@code SourceType.DEVICE} if it is absent. */
    public Optional<SourceType> getSourceType() { return getOptional(7, SourceType.DEVICE); }

    /** Returns {@code true} if it is absent. */
    public Optional<Boolean> getIsActive() { return getOptional(8, true); }
    public Optional<Integer> getBackfillNumDays() { return getOptional(9); }
    public int getId() { return get(10); }

    /** Builds {@link Source}. */
    public static final class Builder extends JsonObject.Builder<Source, Builder> {
        private Builder() {}

        public Builder name(String name) { return set(0, name); }
        public Builder slug(String slug) { return set(1, slug); }
        public Builder description(String description) { return set(2, description); }
        public Builder logo(String logo) { return set(3, logo); }
        public Builder group(@Nullable String group) { return set(4, group); }
        public Builder oauthUrl(@Nullable String oauthUrl) { return set(5, oauthUrl); }
        public Builder authType(@Nullable SourceAuthType authType) { return set(6, authType); }
        public Builder sourceType(@Nullable SourceType sourceType) { return set(7, sourceType); }
        public Builder isActive(@Nullable Boolean isActive) { return set(8, isActive); }
        public Builder backfillNumDays(@Nullable Integer backfillNumDays) { return set(9, backfillNumDays); }
        public Builder id(int id) { return set(10, id); }
    }
}
