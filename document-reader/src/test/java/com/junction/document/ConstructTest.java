package com.junction.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstructTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "data",
            value = {
                "paths, PATHS",
                "paths//a, PATH_ITEM",
                "paths/x-a, data",
                "paths//a/get, OPERATION",
                "paths//a/get/parameters/0, PARAMETER",
                "paths//a/get/parameters/0/schema, SCHEMA",
                "paths//a/get/parameters/0/example, data",
                "paths//a/get/requestBody/content/application.json/schema/properties/example, SCHEMA",
                "paths//a/get/responses/200/headers/X-A, HEADER",
                "paths//a/get/responses/200/links/next/parameters, data",
                "paths//a/get/callbacks/done/{$url}/post, OPERATION",
                "paths//a/get/security/0/key, TEXTS",
                "components/schemas/A/allOf/0, SCHEMA",
                "components/schemas/A/default, data",
                "components/schemas/default, SCHEMA",
                "components/schemas/A/enum, data",
                "components/schemas/A/x-a/b, data",
                "components/schemas/A/unknown, ANYTHING",
                "components/schemas/A/unknown/properties/default, ANYTHING",
                "components/securitySchemes/key, SECURITY_SCHEME",
                "info/license, PLAIN",
            })
    void theKindOfAPlaceFollowsFromItsKeys(String path, @Nullable Construct expected) {
        Construct construct = Construct.DOCUMENT;
        for (String token : path.replace("//", "/~1").split("/")) {
            if (construct == null) {
                break;
            }
            String name = token.replace("~1", "/").replace('.', '/');
            construct = construct.child(name, ValueKind.OBJECT);
        }
        assertThat(construct).isEqualTo(expected);
    }

    @Test
    void aListOfSchemasMayStandInPlaceOfASchema() {
        assertThat(Construct.SCHEMA.child("items", ValueKind.ARRAY)).isEqualTo(Construct.SCHEMA_LIST);
        assertThat(Construct.SCHEMA.child("items", ValueKind.OBJECT)).isEqualTo(Construct.SCHEMA);
    }

    @ParameterizedTest
    @CsvSource({
        "SCHEMA, OBJECT REFERENCE BOOLEAN",
        "OPERATION, OBJECT REFERENCE",
        "SCHEMAS, OBJECT REFERENCE",
        "PARAMETERS, ARRAY REFERENCE",
        "ANYTHING, OBJECT REFERENCE ARRAY BOOLEAN OTHER",
    })
    void onlySomeValuesFit(Construct construct, String fitting) {
        Set<String> expected = Set.of(fitting.split(" "));
        assertThat(Arrays.stream(ValueKind.values())
                        .filter(construct::fits)
                        .map(ValueKind::name)
                        .collect(Collectors.toSet()))
                .isEqualTo(expected);
    }

    @Test
    void newFieldsOfOpenApi32AreKnown() {
        assertThat(Construct.PATH_ITEM.isLater("query")).isTrue();
        assertThat(Construct.PATH_ITEM.isLater("get")).isFalse();
    }

    @Test
    void referencesAreAllowedOnlyWhereOpenApiSaysSo() {
        assertThat(Construct.SCHEMA.allowsReference()).isTrue();
        assertThat(Construct.OPERATION.allowsReference()).isFalse();
        assertThat(Construct.PARAMETERS.collectsReferable()).isTrue();
        assertThat(Construct.SERVERS.collectsReferable()).isFalse();
        assertThat(Construct.SCHEMAS.isMap()).isTrue();
        assertThat(Construct.PARAMETERS.isMap()).isFalse();
    }
}
