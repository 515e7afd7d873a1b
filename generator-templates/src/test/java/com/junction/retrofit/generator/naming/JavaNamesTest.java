package com.junction.retrofit.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaNamesTest {
    @ParameterizedTest
    @CsvSource({
        "oauth_url, oauthUrl, OauthUrl, OAUTH_URL",
        "vital-link-token, vitalLinkToken, VitalLinkToken, VITAL_LINK_TOKEN",
        "dexcom_v3, dexcomV3, DexcomV3, DEXCOM_V3",
        "my_fitness_pal_v2, myFitnessPalV2, MyFitnessPalV2, MY_FITNESS_PAL_V2",
        "ProductionEU, productionEu, ProductionEu, PRODUCTION_EU",
        "HTTPValidationError, httpValidationError, HttpValidationError, HTTP_VALIDATION_ERROR",
        "getUserID, getUserId, GetUserId, GET_USER_ID",
        "class, class_, Class, CLASS",
        "1st, _1St, _1St, _1_ST",
        "@type, type, Type, TYPE",
        "größe, größe, Größe, GRÖSSE",
        "Empty, empty, Empty, EMPTY",
        "'*', asterisk, Asterisk, ASTERISK",
        "'', value, Value, EMPTY",
        "' ', value, Value, EMPTY",
        "+1, plus1, Plus1, PLUS_1",
        "-1, minus1, Minus1, MINUS_1",
        "<=, lessThanSignEqualsSign, LessThanSignEqualsSign, LESS_THAN_SIGN_EQUALS_SIGN",
        "OAuthProviders, oAuthProviders, OAuthProviders, O_AUTH_PROVIDERS",
        "_ClientFacingKeys, clientFacingKeys, ClientFacingKeys, CLIENT_FACING_KEYS"
    })
    void namesOfTheDocumentBecomeNamesOfJava(String name, String camel, String pascal, String constant) {
        assertThat(JavaNames.camelCase(name)).isEqualTo(camel);
        assertThat(JavaNames.pascalCase(name)).isEqualTo(pascal);
        assertThat(JavaNames.constantCase(name)).isEqualTo(constant);
    }

    @ParameterizedTest
    @CsvSource({"lab_tests, labtests", "Link, link", "user-data v2, userdatav2", "package, package_"})
    void aGroupBecomesAPackage(String name, String part) {
        assertThat(JavaNames.packagePart(name)).isEqualTo(part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\u00fc", "\u5b57", "\ud835\udcd0"})
    void namesOfFilesAreShort(String letter) {
        String name = letter.repeat(500);
        for (String shortened : List.of(JavaNames.className(name), JavaNames.packagePart(name))) {
            assertThat(shortened.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(96, 100);
            assertThat(SourceVersion.isIdentifier(shortened)).isTrue();
        }
    }
}
