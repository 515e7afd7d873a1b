package com.junction.contract.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.Contract;
import com.junction.contract.tree.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What both validators say of numbers and formats, in OpenAPI 3.0 as in 3.1. */
class JudgedValuesTest {
    @TempDir
    private Path folder;

    private void assertJudged(String schema, String json, boolean valid) throws IOException {
        JsonNode value = Objects.requireNonNull(JsonText.parse(json));
        for (String version : new String[] {"3.0.3", "3.1.0"}) {
            Contract contract =
                    Contract.read(Files.writeString(folder.resolve("document.yaml"), """
                    openapi: %s
                    info: {title: T, version: '1'}
                    paths: {}
                    components: {schemas: {S: {%s}}}
                    """.formatted(version, schema)));
            Place place = contract.tree().at("/components/schemas/S");
            assertThat(new JsonSchemas(contract).validate(value, place).isEmpty())
                    .as(version)
                    .isEqualTo(valid);
            assertThat(new SecondOpinion(contract).isValid(value, place))
                    .as(version)
                    .contains(valid);
        }
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1998-12-31T23:59:60Z            | date-time",
                "1998-12-31T15:59:60.5-08:00     | date-time",
                "2020-01-01T00:00:00.1234567890Z | date-time",
                "2020-01-01t00:00:00z            | date-time",
                "23:59:60Z                       | time",
                "01:29:60+01:30                  | time",
                "12:00:00.12345678901Z           | time",
                "dGV4dA==                        | byte",
                "_-8                             | base64url",
            })
    void aTextIsOfItsFormat(String text, String format) throws IOException {
        assertJudged("type: string, format: " + format, '"' + text + '"', true);
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1998-12-31T22:59:60Z | date-time",
                "2020-02-30T00:00:00Z | date-time",
                "2020-01-01 00:00:00Z | date-time",
                "2020-01-01T00:00:00  | date-time",
                "2020-01-01T24:00:00Z | date-time",
                "12:00:00             | time",
                "12:60:00Z            | time",
                "not base64           | byte",
                "2020-13-01           | date",
                "a b                  | uri",
                "x                    | uuid",
            })
    void aTextIsNotOfItsFormat(String text, String format) throws IOException {
        assertJudged("type: string, format: " + format, '"' + text + '"', false);
    }

    /** Validators have some of these. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "phone",
                "color",
                "style",
                "ip-address",
                "alpha",
                "alphanumeric",
                "utc-millisec",
                "password",
                "binary",
                "url",
                "decimal",
                "int64",
                "of-nobody"
            })
    void anyTextIsOfAFormatThatDefinesNoTexts(String format) throws IOException {
        assertJudged("type: string, format: " + format, "\"(555) slate-500\"", true);
    }

    @ParameterizedTest(name = "{0}: {1}, not {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "type: integer, format: int32                                   | -2147483648          | 2147483648",
                "type: integer, format: int64                                   | 9223372036854775807  | 9223372036854775808",
                "type: integer, format: uint64                                  | 18446744073709551615 | 18446744073709551616",
                "type: integer, format: uint8                                   | 255                  | -1",
                "type: number, format: int32                                    | 1.0                  | 1.5",
                "type: number, format: float                                    | 0.1                  | 1e39",
                "type: number, format: double                                   | 1e308                | 1e309",
                "type: integer                                                  | 1.0                  | 1.5",
                "type: integer                                                  | 1e2                  | 1e-2",
                "type: integer, minimum: -9223372036854775808                   | -9223372036854775808 | -9223372036854775809",
                "type: integer, maximum: 18446744073709551615                   | 18446744073709551615 | 18446744073709551616",
                "type: number, maximum: 1.0e+300                                | 1e300                | 1e400",
                "type: number, minimum: 0.1                                     | 0.1                  | 0.09999999999999999999",
                "type: integer, multipleOf: 9223372036854775807                 | 18446744073709551614 | 9223372036854775808",
                "type: number, multipleOf: 0.01                                 | 12345678901234567.89 | 0.005",
                "type: number, multipleOf: 1.0e-20                              | 3e-20                | 1e-21",
                "enum: [1, 2.50]                                                | 1.0                  | 2.51",
                "enum: [{a: [1]}]                                               | {\"a\": [1e0]}       | {\"a\": [2]}",
                "type: array, items: {}, uniqueItems: true                      | [1, 2]               | [1, 1.0]",
                "type: array, items: {}, uniqueItems: true                      | [{\"a\": 1}, 1]      | [{\"a\": 1}, {\"a\": 1e0}]",
            })
    void numbersAreComparedByValue(String schema, String valid, String invalid) throws IOException {
        assertJudged(schema, valid, true);
        assertJudged(schema, invalid, false);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "3.0.3, 'minimum: -9223372036854775809, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: true'",
        "3.1.0, 'exclusiveMinimum: -9223372036854775809, exclusiveMaximum: 9'"
    })
    void anExclusiveBoundIsExact(String version, String schema) throws IOException {
        Contract contract =
                Contract.read(Files.writeString(folder.resolve("document.yaml"), """
                openapi: %s
                info: {title: T, version: '1'}
                paths: {}
                components: {schemas: {S: {type: number, %s}}}
                """.formatted(version, schema)));
        Place place = contract.tree().at("/components/schemas/S");
        for (String number : new String[] {"-9223372036854775808", "8.99999999999999999999"}) {
            assertThat(new JsonSchemas(contract).validate(Objects.requireNonNull(JsonText.parse(number)), place))
                    .isEmpty();
        }
        for (String number : new String[] {"-9223372036854775809", "9.0"}) {
            assertThat(new JsonSchemas(contract).validate(Objects.requireNonNull(JsonText.parse(number)), place))
                    .hasSize(1);
        }
    }

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource({
        "'minimum: 2, exclusiveMinimum: 1', 2, true",
        "'minimum: 2, exclusiveMinimum: 1', 1.5, false",
        "'maximum: 2, exclusiveMaximum: 3', 2, true",
        "'maximum: 2, exclusiveMaximum: 3', 2.5, false",
    })
    void aNumericExclusiveBoundDoesNotMakeTheOtherBoundExclusive(String schema, String number, boolean valid)
            throws IOException {
        Contract contract = Contract.read(Files.writeString(folder.resolve("document.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths: {}
                components: {schemas: {S: {type: number, %s}}}
                """.formatted(schema)));
        JsonNode value = Objects.requireNonNull(JsonText.parse(number));
        assertThat(new JsonSchemas(contract)
                        .validate(value, contract.tree().at("/components/schemas/S"))
                        .isEmpty())
                .isEqualTo(valid);
    }
}
