package com.junction.benchmarks;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a {@code Source} as one would by hand, and no faster than one would. */
final class HandWritten {
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

    private HandWritten() {}

    static PlainSource read(JsonReader reader) throws IOException {
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
                case 6 ->
                    source.authType = PlainSource.AuthType.valueOf(text(reader).toUpperCase(java.util.Locale.ROOT));
                case 7 ->
                    source.sourceType =
                            PlainSource.SourceType.valueOf(text(reader).toUpperCase(java.util.Locale.ROOT));
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

    private static @Nullable String text(JsonReader reader) throws IOException {
        return reader.peek() == JsonReader.Token.NULL ? reader.nextNull() : reader.nextString();
    }
}
