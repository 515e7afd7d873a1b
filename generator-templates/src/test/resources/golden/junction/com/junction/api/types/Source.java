package com.junction.api.types;

import com.junction.api.core.Json;
import com.junction.api.core.MissingPropertiesException;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Source. */
public final class Source {
    /** Reads and writes this type; properties that the document does not know survive. */
    public static final JsonAdapter<Source> JSON_ADAPTER = new Adapter();

    private final String name;
    private final String slug;
    private final String description;
    private final String logo;
    private final @Nullable Optional<String> group;
    private final @Nullable Optional<String> oauthUrl;
    private final @Nullable Optional<SourceAuthType> authType;
    private final @Nullable Optional<SourceType> sourceType;
    private final @Nullable Optional<Boolean> isActive;
    private final @Nullable Optional<Integer> backfillNumDays;
    private final int id;
    private final Map<String, Object> additionalProperties;

    private Source(Builder builder) {
        this.name = builder.name;
        this.slug = builder.slug;
        this.description = builder.description;
        this.logo = builder.logo;
        this.group = builder.group;
        this.oauthUrl = builder.oauthUrl;
        this.authType = builder.authType;
        this.sourceType = builder.sourceType;
        this.isActive = builder.isActive;
        this.backfillNumDays = builder.backfillNumDays;
        this.id = builder.id;
        this.additionalProperties = Json.copyOf(builder.additionalProperties);
    }

    /** A builder without any value. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.name = name;
        builder.slug = slug;
        builder.description = description;
        builder.logo = logo;
        builder.group = group;
        builder.oauthUrl = oauthUrl;
        builder.authType = authType;
        builder.sourceType = sourceType;
        builder.isActive = isActive;
        builder.backfillNumDays = backfillNumDays;
        builder.id = id;
        builder.additionalProperties.putAll(additionalProperties);
        return builder;
    }

    public String getName() {
        return name;
    }

    public String getSlug() {
        return slug;
    }

    public String getDescription() {
        return description;
    }

    public String getLogo() {
        return logo;
    }

    public Optional<String> getGroup() {
        return group != null ? group : Optional.empty();
    }

    public Optional<String> getOauthUrl() {
        return oauthUrl != null ? oauthUrl : Optional.empty();
    }

    /**
     * ℹ️ This enum is non-exhaustive.
     *
     * <p>{@code SourceAuthType.OAUTH} where it is absent.
     */
    public Optional<SourceAuthType> getAuthType() {
        return authType != null ? authType : Optional.of(SourceAuthType.OAUTH);
    }

    /**
     * ℹ️ This enum is non-exhaustive.
     *
     * <p>{@code SourceType.DEVICE} where it is absent.
     */
    public Optional<SourceType> getSourceType() {
        return sourceType != null ? sourceType : Optional.of(SourceType.DEVICE);
    }

    /** {@code true} where it is absent. */
    public Optional<Boolean> getIsActive() {
        return isActive != null ? isActive : Optional.of(true);
    }

    public Optional<Integer> getBackfillNumDays() {
        return backfillNumDays != null ? backfillNumDays : Optional.empty();
    }

    public int getId() {
        return id;
    }

    /** The properties that the document does not know, as JSON values: see {@link Json#VALUE}. */
    public Map<String, Object> getAdditionalProperties() {
        return additionalProperties;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Source that
                && name.equals(that.name)
                && slug.equals(that.slug)
                && description.equals(that.description)
                && logo.equals(that.logo)
                && Objects.equals(group, that.group)
                && Objects.equals(oauthUrl, that.oauthUrl)
                && Objects.equals(authType, that.authType)
                && Objects.equals(sourceType, that.sourceType)
                && Objects.equals(isActive, that.isActive)
                && Objects.equals(backfillNumDays, that.backfillNumDays)
                && id == that.id
                && additionalProperties.equals(that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, slug, description, logo, group, oauthUrl, authType, sourceType, isActive,
                backfillNumDays, id, additionalProperties);
    }

    @Override
    public String toString() {
        return "Source{name=" + name
                + ", slug=" + slug
                + ", description=" + description
                + ", logo=" + logo
                + ", group=" + getGroup().orElse(null)
                + ", oauthUrl=hidden"
                + ", authType=" + getAuthType().orElse(null)
                + ", sourceType=" + getSourceType().orElse(null)
                + ", isActive=" + getIsActive().orElse(null)
                + ", backfillNumDays=" + getBackfillNumDays().orElse(null)
                + ", id=" + id
                + ", additionalProperties=" + additionalProperties.keySet() + "}";
    }

    /** Builds {@link Source}. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable String slug;
        private @Nullable String description;
        private @Nullable String logo;
        private @Nullable Optional<String> group;
        private @Nullable Optional<String> oauthUrl;
        private @Nullable Optional<SourceAuthType> authType;
        private @Nullable Optional<SourceType> sourceType;
        private @Nullable Optional<Boolean> isActive;
        private @Nullable Optional<Integer> backfillNumDays;
        private @Nullable Integer id;
        private final Map<String, Object> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder slug(String slug) {
            this.slug = slug;
            return this;
        }

        public Builder description(String description) {
            this.description = description;
            return this;
        }

        public Builder logo(String logo) {
            this.logo = logo;
            return this;
        }

        public Builder group(@Nullable String group) {
            this.group = Optional.ofNullable(group);
            return this;
        }

        public Builder oauthUrl(@Nullable String oauthUrl) {
            this.oauthUrl = Optional.ofNullable(oauthUrl);
            return this;
        }

        /** ℹ️ This enum is non-exhaustive. */
        public Builder authType(@Nullable SourceAuthType authType) {
            this.authType = Optional.ofNullable(authType);
            return this;
        }

        /** ℹ️ This enum is non-exhaustive. */
        public Builder sourceType(@Nullable SourceType sourceType) {
            this.sourceType = Optional.ofNullable(sourceType);
            return this;
        }

        public Builder isActive(@Nullable Boolean isActive) {
            this.isActive = Optional.ofNullable(isActive);
            return this;
        }

        public Builder backfillNumDays(@Nullable Integer backfillNumDays) {
            this.backfillNumDays = Optional.ofNullable(backfillNumDays);
            return this;
        }

        public Builder id(int id) {
            this.id = id;
            return this;
        }

        /** Adds a property that the document does not know. */
        public Builder additionalProperty(String name, Object value) {
            additionalProperties.put(name, value);
            return this;
        }

        /** Builds the object; throws an exception that names every missing property. */
        public Source build() {
            if (name == null || slug == null || description == null || logo == null || id == null) {
                throw MissingPropertiesException.of(
                        "Source", "name", name, "slug", slug, "description", description, "logo", logo, "id", id);
            }
            return new Source(this);
        }
    }

    private static final class Adapter extends JsonAdapter<Source> {
        private static final JsonReader.Options NAMES = JsonReader.Options.of(
                "name", "slug", "description", "logo", "group", "oauth_url", "auth_type", "source_type", "is_active",
                "backfill_num_days", "id");

        @Override
        public Source fromJson(JsonReader reader) throws IOException {
            Json.expect(reader, JsonReader.Token.BEGIN_OBJECT);
            Builder builder = new Builder();
            reader.beginObject();
            while (reader.hasNext()) {
                switch (reader.selectName(NAMES)) {
                    case 0 -> builder.name = Json.STRING.fromJson(reader);
                    case 1 -> builder.slug = Json.STRING.fromJson(reader);
                    case 2 -> builder.description = Json.STRING.fromJson(reader);
                    case 3 -> builder.logo = Json.STRING.fromJson(reader);
                    case 4 -> builder.group = Json.readNullable(reader, Json.STRING);
                    case 5 -> builder.oauthUrl = Json.readNullable(reader, Json.STRING);
                    case 6 -> builder.authType = Json.readNullable(reader, SourceAuthType.JSON_ADAPTER);
                    case 7 -> builder.sourceType = Json.readNullable(reader, SourceType.JSON_ADAPTER);
                    case 8 -> builder.isActive = Json.readNullable(reader, Json.BOOLEAN);
                    case 9 -> builder.backfillNumDays = Json.readNullable(reader, Json.INTEGER);
                    case 10 -> builder.id = Json.INTEGER.fromJson(reader);
                    default -> builder.additionalProperties.put(reader.nextName(), Json.VALUE.fromJson(reader));
                }
            }
            return Json.endObject(reader, builder::build);
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable Source value) throws IOException {
            Objects.requireNonNull(value);
            writer.beginObject();
            Json.STRING.toJson(writer.name("name"), value.name);
            Json.STRING.toJson(writer.name("slug"), value.slug);
            Json.STRING.toJson(writer.name("description"), value.description);
            Json.STRING.toJson(writer.name("logo"), value.logo);
            Json.writeProperty(writer, "group", value.group, Json.STRING);
            Json.writeProperty(writer, "oauth_url", value.oauthUrl, Json.STRING);
            Json.writeProperty(writer, "auth_type", value.authType, SourceAuthType.JSON_ADAPTER);
            Json.writeProperty(writer, "source_type", value.sourceType, SourceType.JSON_ADAPTER);
            Json.writeProperty(writer, "is_active", value.isActive, Json.BOOLEAN);
            Json.writeProperty(writer, "backfill_num_days", value.backfillNumDays, Json.INTEGER);
            Json.INTEGER.toJson(writer.name("id"), value.id);
            Json.writeProperties(writer, value.additionalProperties);
            writer.endObject();
        }
    }
}
