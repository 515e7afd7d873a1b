package com.junction.benchmarks;

import com.squareup.moshi.Json;
import org.jspecify.annotations.Nullable;

/** A {@code Source} class as a user of Moshi would write it by hand. */
public final class PlainSource {
    @Nullable
    String name;

    @Nullable
    String slug;

    @Nullable
    String description;

    @Nullable
    String logo;

    @Nullable
    String group;

    @Json(name = "oauth_url")
    @Nullable
    String oauthUrl;

    @Json(name = "auth_type")
    @Nullable
    AuthType authType;

    @Json(name = "source_type")
    @Nullable
    SourceType sourceType;

    @Json(name = "is_active")
    boolean isActive;

    @Json(name = "backfill_num_days")
    @Nullable
    Integer backfillNumDays;

    int id;

    enum AuthType {
        @Json(name = "oauth")
        OAUTH,
        @Json(name = "password")
        PASSWORD
    }

    enum SourceType {
        @Json(name = "oauth")
        OAUTH,
        @Json(name = "lab")
        LAB
    }
}
