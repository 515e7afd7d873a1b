package com.junction.benchmarks;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decodes and encodes a {@code Source} with Moshi's reader and writer, in plain hand-written code. Its time is Moshi's
 * own cost.
 */
final class HandWritten extends JsonAdapter<PlainSource> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "name",
            "slug",
            "description",
            "logo",
            "group",
            "oauth_url",
            "auth_type",
            "source_type",
            "is_active",
            "backfill_num_days",
            "id");
    private static final JsonReader.Options AUTH_TYPES = JsonReader.Options.of("oauth", "password");
    private static final JsonReader.Options SOURCE_TYPES = JsonReader.Options.of("oauth", "lab");

    @Override
    public PlainSource fromJson(JsonReader reader) throws IOException {
        PlainSource source = new PlainSource();
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMES)) {
                case 0 -> source.name = text(reader);
                case 1 -> source.slug = text(reader);
                case 2 -> source.description = text(reader);
                case 3 -> source.logo = text(reader);
                case 4 -> source.group = text(reader);
                case 5 -> source.oauthUrl = text(reader);
                case 6 -> source.authType = constant(reader, AUTH_TYPES, PlainSource.AuthType.values());
                case 7 -> source.sourceType = constant(reader, SOURCE_TYPES, PlainSource.SourceType.values());
                case 8 -> source.isActive = reader.nextBoolean();
                case 9 -> source.backfillNumDays = reader.nextInt();
                case 10 -> source.id = reader.nextInt();
                default -> {
                    reader.skipName();
                    reader.skipValue();
                }
            }
        }
        reader.endObject();
        return source;
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable PlainSource source) throws IOException {
        PlainSource value = Objects.requireNonNull(source);
        writer.beginObject();
        writer.name("name").value(value.name);
        writer.name("slug").value(value.slug);
        writer.name("description").value(value.description);
        writer.name("logo").value(value.logo);
        writer.name("group").value(value.group);
        writer.name("oauth_url").value(value.oauthUrl);
        writer.name("auth_type").value(text(value.authType));
        writer.name("source_type").value(text(value.sourceType));
        writer.name("is_active").value(value.isActive);
        writer.name("backfill_num_days").value(value.backfillNumDays);
        writer.name("id").value(value.id);
        writer.endObject();
    }

    private static <E extends Enum<E>> E constant(JsonReader reader, JsonReader.Options texts, E[] constants)
            throws IOException {
        int index = reader.selectString(texts);
        if (index < 0) {
            throw new JsonDataException("Unknown at path " + reader.getPath());
        }
        return constants[index];
    }

    private static @Nullable String text(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String text(JsonReader reader) throws IOException {
        return reader.peek() == JsonReader.Token.NULL ? reader.nextNull() : reader.nextString();
    }
}
