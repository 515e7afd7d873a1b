package com.junction.retrofit.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;

/**
 * Stands for a document that this generator can read and Swagger Parser cannot. Other generators fail when they use it.
 */
final class UnreadDocument extends OpenAPI {
    private final String location;

    UnreadDocument(String location) {
        this.location = location;
        setInfo(new Info().title("").version(""));
    }

    /** @throws IllegalStateException if another generator asks for the paths */
    @Override
    public Paths getPaths() {
        Paths paths = super.getPaths();
        if (paths == null) {
            throw new IllegalStateException(
                    "Swagger Parser cannot read " + location + ", so only the generator retrofit-moshi can take it");
        }
        return paths;
    }
}
