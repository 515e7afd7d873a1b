package com.junction.contract.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.Contract;
import com.junction.contract.schema.JsonSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Examples and defaults that their own schemas forbid, wherever they stand. */
class DocumentViolationsTest {
    private static final String RESPONSE = "/paths/~1a/post/responses/200/content/application~1json";

    @TempDir
    Path folder;

    private Contract contract(String parameter, String request, String media) throws IOException {
        return Contract.read(
                Files.writeString(folder.resolve("document.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths:
                  /a:
                    post:
                      parameters: [{in: query, name: q, schema: %s}]
                      requestBody: {content: {application/json: {schema: %s}}}
                      responses: {'200': {description: d, content: {application/json: %s}}}
                """.formatted(parameter, request, media)));
    }

    private static Verifier verifier(Contract contract, CheckSettings settings) {
        return new Verifier(contract, new JsonSchemas(contract), settings);
    }

    private static List<String> places(Contract contract) {
        return verifier(contract, CheckSettings.SERVER).documentViolations().stream()
                .map(violation -> violation.check() + " " + violation.document())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {schema: {type: string}, example: 1}                                                  | /example
            {schema: {type: string}, examples: {one: {value: 1}}}                                 | /examples/one/value
            {schema: {type: string, example: 1}}                                                  | /schema/example
            {schema: {type: string, examples: [a, 1]}}                                            | /schema/examples/1
            {schema: {type: array, items: {type: string, example: 1}}}                            | /schema/items/example
            {schema: {type: object, additionalProperties: {type: string, example: 1}}}            | /schema/additionalProperties/example
            {schema: {not: {type: string, example: 1}}}                                           | /schema/not/example
            {schema: {allOf: [{type: string, example: 1}]}}                                       | /schema/allOf/0/example
            {schema: {anyOf: [{type: integer}, {type: string, example: 1}]}}                      | /schema/anyOf/1/example
            {schema: {oneOf: [{type: string, example: 1}]}}                                       | /schema/oneOf/0/example
            {schema: {type: array, prefixItems: [{type: string, example: 1}]}}                    | /schema/prefixItems/0/example
            {schema: {type: object, properties: {p: {type: string, example: 1}}}}                 | /schema/properties/p/example
            """)
    void anExampleIsFoundWhereItStands(String media, String place) throws IOException {
        assertThat(places(contract("{type: string}", "{type: string}", media)))
                .containsExactly("example_conformance " + RESPONSE + place);
    }

    /** A URL has no types, so a text may show a number or a list. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            schema: {type: integer}, example: 1                              | ''
            schema: {type: integer}, example: x                              | /example
            schema: {type: integer}, example: '1'                            | ''
            schema: {type: integer, maximum: 5}, example: '7'                | /example
            schema: {type: integer}, examples: {a: {value: 1}, b: {value: x}} | /examples/b/value
            schema: {type: integer}, examples: {a: {externalValue: x}}       | ''
            schema: {type: string}, example: 7                               | ''
            schema: {type: string, maxLength: 1}, example: 77                | /example
            schema: {type: array, items: {type: integer}}, example: '1,2'    | ''
            schema: {type: array, items: {type: integer}}, example: [x]      | /example
            content: {application/json: {schema: {type: integer}, example: 1}} | ''
            content: {application/json: {schema: {type: integer}, example: '1'}} | /content/application~1json/example
            """)
    void anExampleOfAParameterMayBeWrittenAsInAUrl(String parameter, String place) throws IOException {
        Contract contract =
                Contract.read(Files.writeString(folder.resolve("parameter.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths: {/a: {get: {parameters: [{in: query, name: q, %s}], responses: {'204': {description: d}}}}}
                """.formatted(parameter)));
        assertThat(places(contract))
                .isEqualTo(
                        place.isEmpty()
                                ? List.of()
                                : List.of("example_conformance /paths/~1a/get/parameters/0" + place));
    }

    @Test
    void defaultsOfParametersAndBodiesAreChecked() throws IOException {
        String wrong = "{type: string, default: 1}";
        assertThat(places(contract(wrong, wrong, "{}")))
                .containsExactly(
                        "default_conformance /paths/~1a/post/parameters/0/schema/default",
                        "default_conformance /paths/~1a/post/requestBody/content/application~1json/schema/default");
    }

    @Test
    void whatIsValidIsNoFault() throws IOException {
        assertThat(places(contract(
                        "{type: string, default: a, example: a}",
                        "{type: integer, minimum: 1, example: 1}",
                        "{schema: {type: string}, example: a}")))
                .isEmpty();
    }

    @Test
    void aSchemaThatRefersToItselfIsReadOnce() throws IOException {
        String recursive = "{schema: {type: object, example: 1, properties: {p: {$ref: '#" + RESPONSE + "/schema'}}}}";
        assertThat(places(contract("{}", "{}", recursive)))
                .containsExactly("example_conformance " + RESPONSE + "/schema/example");
    }

    @ParameterizedTest(name = "{0} is disabled for {1}: {2} violations")
    @CsvSource({
        "example_conformance, POST /a, 0",
        "example_conformance, '*', 0",
        "default_conformance, '*', 1",
    })
    void aDisabledCheckFindsNothing(String check, String operation, int violations) throws IOException {
        Path off = Files.writeString(
                folder.resolve("off.yaml"),
                "off: [{check: %s, operation: \"%s\", reason: known}]".formatted(check, operation));
        Contract contract = contract("{}", "{}", "{schema: {type: string, example: 1}}");
        assertThat(verifier(contract, new CheckSettings(true, Optional.empty(), Optional.of(off)))
                        .documentViolations())
                .hasSize(violations);
    }
}
