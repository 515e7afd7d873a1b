package com.junction.contract.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.SmallDocument;
import com.junction.contract.plan.given.GivenValues;
import com.junction.contract.plan.sample.UnplannableException;
import com.junction.contract.plan.values.PlannedValues;
import com.junction.contract.plan.values.Variant;
import com.junction.contract.schema.JsonSchemas;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterValuesTest {
    @TempDir
    private Path folder;

    /** An operation, and the values of its parameters. */
    private record Planned(ContractOperation operation, ParameterValues values) {
        String first() {
            return values.first(operation).values().toString();
        }

        String invalid() {
            return values.invalid(operation.parameters().get(0)).stream()
                    .filter(Variant::isWanted)
                    .map(variant -> variant.label() + ": " + variant.value())
                    .collect(Collectors.joining(" ; "));
        }
    }

    private Planned planned(String parameters) {
        String path = parameters.contains("in: path") ? "/a/{p}" : "/a";
        Contract contract = SmallDocument.of(
                folder,
                path + ": {get: {parameters: [" + parameters + "], responses: {'204': {description: ok}}}}",
                "S: {}");
        return new Planned(
                contract.operations().get(0),
                new ParameterValues(new PlannedValues(contract, new JsonSchemas(contract), "", 100), GivenValues.NONE));
    }

    private Planned required(String in, String keywords) {
        return planned("{name: p, in: " + in + ", required: true, " + keywords + "}");
    }

    @ParameterizedTest(name = "{0}, {1} -> {2}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            query  -> schema: {type: string}                                    -> ["text"]
            query  -> schema: {type: integer}                                   -> [1]
            query  -> schema: {enum: ['', a]}                                   -> ["a"]
            query  -> schema: {enum: ['']}                                      -> [""]
            query  -> schema: {enum: ['a b', a]}                                -> ["a b"]
            path   -> schema: {enum: ['a b', a]}                                -> ["a b"]
            path   -> schema: {enum: ['', '.', '..', '...', a]}                 -> ["..."]
            header -> schema: {enum: ['', ' a', 'a ', 'ü', 'a b']}              -> ["a b"]
            header -> schema: {enum: [' a']}                                    -> [" a"]
            header -> schema: {enum: [a]}                                       -> ["a"]
            cookie -> schema: {enum: ['a b', 'a;', 'a.b:c+d-e_f']}              -> ["a.b:c+d-e_f"]
            query  -> schema: {type: array, items: {enum: ['a,b', c]}}          -> [["c"]]
            query  -> schema: {type: array, items: {enum: ['a,b']}}             -> [["a,b"]]
            query  -> schema: {type: array, items: {type: integer}, minItems: 2} -> [[1,1]]
            query  -> schema: {type: object, properties: {a: {enum: ['b c', d]}}} -> [{"a":"d"}]
            query  -> style: deepObject, schema: {type: object, properties: {a: {enum: [b]}}} -> [{"a":"b"}]
            query  -> style: deepObject, schema: {type: object, properties: {a: {items: {enum: [b]}}}} -> [{"a":["b"]}]
            query  -> content: {application/json: {schema: {items: {items: {enum: [b]}}}}} -> [[["b"]]]
            query  -> content: {application/json: {schema: {items: {type: 'null'}}}} -> [[null]]
            query  -> description: no schema                                    -> ["anything"]
            query  -> schema: {type: integer}, example: 7                       -> [7]
            query  -> schema: {type: integer}, example: '7'                     -> [7]
            query  -> schema: {type: string}, example: 7                        -> ["7"]
            query  -> schema: {type: integer, example: 7}                       -> [7]
            query  -> schema: {type: integer, examples: [x, 8, 9]}              -> [8]
            query  -> schema: {type: integer, example: 9}, examples: {a: {value: x}, b: {value: 7}, c: {value: 8}} -> [7]
            query  -> schema: {allOf: [{type: integer, example: 7}]}            -> [7]
            query  -> schema: {type: array, items: {type: integer, example: 7}} -> [[7]]
            query  -> schema: {type: string, default: a}                        -> ["text"]
            path   -> schema: {type: string}, example: ord_1                    -> ["ord_1"]
            path   -> schema: {type: string}, example: ..                       -> ["text"]
            query  -> content: {application/json: {schema: {type: integer}, example: 7}} -> [7]
            query  -> style: deepObject, schema: {type: object, properties: {a: {example: b}, c: {example: 1, type: string}}} -> [{"a":"b","c":"text"}]
            """)
    void theFirstValueIsOneThatTheServerRecognizes(String in, String keywords, String value) {
        assertThat(required(in, keywords).first()).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            path  -> schema: {enum: ['', '.', '..']}
            query -> schema: {type: 'null'}
            query -> schema: {type: array, minItems: 1, items: {type: array, minItems: 1}}
            query -> schema: {type: array, minItems: 1, items: {type: 'null'}}
            query -> schema: {type: boolean, not: {type: boolean}}
            """)
    void aRequiredParameterWithoutAValueCannotBePlanned(String in, String keywords) {
        Planned planned = required(in, keywords);
        assertThatThrownBy(planned::first)
                .isInstanceOf(UnplannableException.class)
                .hasMessageMatching("no valid value is known for the parameter p"
                        + " \\(#/paths/.*/get/parameters/0/schema\\); give it an example");
    }

    @Test
    void anOptionalParameterWithoutAValueIsNotSent() {
        assertThat(planned("{name: p, in: query, schema: {type: 'null'}}, {name: q, in: query, schema: {enum: [a]}}")
                        .first())
                .isEqualTo("[\"a\"]");
    }

    /** A server has only the text, and a number's text is a string too. */
    @ParameterizedTest(name = "{0}, {1} -> {2}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            query  -> {type: integer}                    -> of another type (type): "not-a-number" ; with a fraction (type): 1.5
            query  -> {type: boolean}                    -> of another type (type): "not-a-boolean"
            query  -> {type: string}                     -> ''
            query  -> {type: string, minLength: 1}       -> ''
            query  -> {type: string, minLength: 2}       -> too short (minLength): "x"
            query  -> {type: string, maxLength: 1}       -> of another type (type): 12 ; too long (maxLength): "xx"
            query  -> {type: string, maxLength: 2}       -> too long (maxLength): "xxx"
            query  -> {type: string, pattern: '^x$'}     -> of another type (type): 12 ; another pattern (pattern): "§ §"
            header -> {type: string, pattern: '^x$'}     -> of another type (type): 12
            query  -> {enum: [7x]}                       -> of another type (type): 12 ; none of its values (enum): "not-7x" \
            ; in another case (enum): "7X" ; with a space behind (enum): "7x " ; cut off (enum): "7"
            header -> {enum: [7x]}                       -> of another type (type): 12 ; none of its values (enum): "not-7x" \
            ; in another case (enum): "7X" ; cut off (enum): "7"
            query  -> {type: array, items: {type: integer}, minItems: 2} -> ''
            query  -> {anyOf: [{enum: [7x]}, {type: integer, maximum: 7}]} -> of another type (type): 12 \
            ; anyOf[0] of another type (type): 12 ; anyOf[0] none of its values (enum): "not-7x" \
            ; anyOf[0] in another case (enum): "7X" ; anyOf[0] with a space behind (enum): "7x " \
            ; anyOf[1] of another type (type): "not-a-number" ; anyOf[1] above its most (maximum): 8 ; anyOf[1] with a fraction (type): 1.5
            """)
    void anInvalidValueIsInvalidAsText(String in, String schema, String values) {
        assertThat(required(in, "schema: " + schema).invalid()).isEqualTo(values);
    }

    private static String partitions(Planned planned) {
        return planned.values().valid(planned.operation()).stream()
                .map(partition -> partition.values() + " tries " + partition.tries())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void eachValueOfAParameterIsTried() {
        assertThat(partitions(required("query", "schema: {enum: [a, b]}"))).isEqualTo("""
                        {query p="a"} tries [GET /a query p]
                        {query p="b"} tries [query #/paths/~1a/get/parameters/0/schema =b]""");
    }

    @Test
    void anOptionalParameterIsAlsoAbsent() {
        assertThat(partitions(planned("{name: p, in: header, schema: {enum: [a]}}")))
                .isEqualTo("""
                        {header p="a"} tries [GET /a header p]
                        {} tries [GET /a header p absent]""");
    }

    @Test
    void eachPairOfTwoParametersIsTried() {
        assertThat(planned(
                        "{name: p, in: query, schema: {enum: [a, b]}}, {name: q, in: query, schema: {type: boolean}}"))
                .satisfies(planned -> assertThat(planned.values().valid(planned.operation()))
                        .extracting(partition -> partition.values().values().toString())
                        .containsExactlyInAnyOrder(
                                "[\"a\", true]",
                                "[\"a\", false]",
                                "[\"a\"]",
                                "[\"b\", true]",
                                "[\"b\", false]",
                                "[\"b\"]",
                                "[true]",
                                "[false]",
                                "[]"));
    }

    @Test
    void eachExampleAndTheDefaultAreTriedByName() {
        Planned planned = planned(
                "{name: p, in: query, schema: {type: boolean, default: false}," + " examples: {few: {value: true}}}");
        assertThat(planned.values().valid(planned.operation()))
                .extracting(partition -> partition.values() + " " + partition.shown())
                .containsExactly("{query p=true} {query p=example few}", "{query p=false} {query p=default}", "{} {}");
    }

    /** A server cannot tell an empty text from none. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {name: p, in: query, schema: {type: string}, example: ''} -> [#/paths/~1a/get/parameters/0: the example ('') \
            of the parameter p is not sent, because a server cannot tell it from another value or from none]
            {name: p, in: query, schema: {type: integer}, example: x} -> []
            {name: p, in: query, schema: {type: integer}, example: 1} -> []
            """)
    void aValidExampleThatIsNotSentIsNoted(String parameter, String problems) {
        Planned planned = planned(parameter);
        planned.first();
        assertThat(planned.values().problems()).hasToString(problems);
    }

    @Test
    void onlyValidValuesThatArriveAreTried() {
        assertThat(partitions(required("path", "schema: {enum: [a, .., b], not: {const: b}}")))
                .isEqualTo("{path p=\"a\"} tries [GET /a/{p} path p]");
    }
}
