package com.junction.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.diff.Change;
import com.junction.contract.diff.ContractDiff;
import com.junction.contract.diff.JavaEffect;
import com.junction.contract.diff.schema.JavaExtensions;
import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.document.SchemaView;
import com.junction.contract.tree.Direction;
import com.junction.contract.tree.Place;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The generator and the gate interpret documents with separate code. These tests cover places where both must agree.
 */
class InterpretationTest {
    private static final Path SETTINGS = Path.of("src", "test", "resources", "generator.yaml");

    /** Schemas that allow null in different spellings, and schemas that do not. */
    private static final List<String> SCHEMAS = List.of(
            "{type: string}",
            "{type: [string, 'null']}",
            "{anyOf: [{type: string}, {type: 'null'}]}",
            "{oneOf: [{type: string}, {type: 'null'}]}",
            "{enum: [a, null]}",
            "{type: string, enum: [a, b]}",
            "{type: [string, 'null'], enum: [a, b, null]}",
            "{oneOf: [{type: string}, {const: null}]}",
            "{$ref: '#/components/schemas/Text'}",
            "{anyOf: [{$ref: '#/components/schemas/Text'}, {type: 'null'}]}");

    private static final String DOCUMENT =
            """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            servers: [{url: 'https://example.com', x-fern-server-name: Moon}]
            paths:
              /things:
                put:
                  operationId: putThing
                  tags: [things]
                  x-fern-sdk-method-name: store
                  x-fern-sdk-group-name: shelf
                  parameters:
                    - {name: Accept, in: header, required: true, schema: {type: string}}
                    - {name: content-type, in: header, schema: {type: string}}
                    - {name: Authorization, in: header, schema: {type: string}}
                    - {name: Accept-Language, in: header, schema: {type: string}}
                    - {name: X-Other, in: header, schema: {type: string}}
                    - {name: q, in: query, x-fern-parameter-name: wanted, schema: {type: string}}
                  requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Sent'}}}}
                  responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Got'}}}}}
                get:
                  operationId: getValues
                  tags: [things]
                  responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Values'}}}}}
                delete:
                  operationId: concealed
                  tags: [things]
                  x-fern-ignore: true
                  responses: {'204': {description: ok}}
            components:
              schemas:
                Text: {type: string, minLength: 1}
                Id: {type: string, readOnly: true}
                Sent:
                  type: object
                  required: [sentRead, sentWrite, sentPlain, sentReferred, sentPart]
                  properties: {
                    sentRead: {type: string, readOnly: true}, sentWrite: {type: string, writeOnly: true}, sentPlain: {type: string},
                    sentReferred: {$ref: '#/components/schemas/Id'}, sentPart: {allOf: [{$ref: '#/components/schemas/Id'}]}}
                Got:
                  type: object
                  required: [gotRead, gotWrite, gotPlain, gotReferred, gotPart]
                  properties: {
                    gotRead: {type: string, readOnly: true}, gotWrite: {type: string, writeOnly: true}, gotPlain: {type: string},
                    gotReferred: {$ref: '#/components/schemas/Id'}, gotPart: {allOf: [{$ref: '#/components/schemas/Id'}]}}
                Values: {type: object, required: [%s], properties: {%s, named: {$ref: '#/components/schemas/Named'}}}
                Named:
                  x-fern-type-name: Titled
                  type: object
                  properties:
                    p: {type: string, x-fern-property-name: label}
                    e: {type: string, enum: [x, y], x-fern-enum: {x: {name: FernName}}}
                    f: {type: string, enum: [x, y], x-enum-varnames: [VarName, OtherVarName]}
                    g: {type: string, enum: [x, y], x-enumNames: [DotName, OtherDotName]}
            """.formatted(values(i -> "v" + i), values(i -> "v" + i + ": " + SCHEMAS.get(i)));

    @TempDir
    static Path folder;

    private static Contract contract;
    private static URLClassLoader loader;
    private static final List<Class<?>> CLASSES = new ArrayList<>();

    private static String values(IntFunction<String> text) {
        return IntStream.range(0, SCHEMAS.size()).mapToObj(text).collect(Collectors.joining(", "));
    }

    @BeforeAll
    static void generate() throws IOException, ClassNotFoundException {
        Path document = Files.writeString(folder.resolve("document.yaml"), DOCUMENT);
        contract = Contract.read(document);
        Path jar = GeneratedClient.make(document, SETTINGS, folder.resolve("client"));
        loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, InterpretationTest.class.getClassLoader());
        try (JarFile files = new JarFile(jar.toFile())) {
            List<String> names = files.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> name.replaceFirst("\\.class$", "").replace('/', '.'))
                    .toList();
            for (String name : names) {
                CLASSES.add(Class.forName(name, false, loader));
            }
        }
    }

    @AfterAll
    static void close() throws IOException {
        CLASSES.clear();
        loader.close();
    }

    private static Stream<Method> methods(String name) {
        return CLASSES.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> !method.isSynthetic() && method.getName().equals(name));
    }

    private static String getter(String name) {
        return "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    static List<String> schemas() {
        return SCHEMAS;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemas")
    void bothAllowNull(String schema) {
        String name = "v" + SCHEMAS.indexOf(schema);
        Place property = contract.tree().at("/components/schemas/Values").child("properties", name);
        // The getter of a required property is optional only because of null.
        List<Class<?>> types =
                new ArrayList<>(methods(getter(name)).map(Method::getReturnType).toList());

        assertThat(types).isNotEmpty();
        assertThat(types.contains(Optional.class))
                .isEqualTo(SchemaView.of(property).isNullable());
        assertThat(methods(name)
                        .flatMap(method -> Arrays.stream(method.getAnnotatedParameterTypes()))
                        .anyMatch(parameter -> parameter.isAnnotationPresent(Nullable.class)))
                .isEqualTo(SchemaView.of(property).isNullable());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Accept, false", "Content-Type, false", "Authorization, false", "Accept-Language, true", "X-Other, true"
    })
    void bothIgnoreHeadersThatOpenApiIgnores(String header, boolean expected) {
        boolean gate = contract.operations().stream()
                .flatMap(operation -> operation.parameters().stream())
                .map(ContractParameter::name)
                .anyMatch(header::equalsIgnoreCase);
        String name = header.replaceFirst("^X-", "").replace("-", "");
        boolean client = CLASSES.stream()
                .filter(type -> !type.getPackageName().endsWith(".core"))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .anyMatch(method -> method.getName().equalsIgnoreCase("get" + name));

        assertThat(gate).isEqualTo(expected);
        assertThat(client).isEqualTo(expected);
    }

    /** The client has one class for both directions, so it requires only what is required in both. */
    @ParameterizedTest(name = "{0}: required by the gate {1}, by the client {2}")
    @CsvSource({
        "sentRead, false, false",
        "sentWrite, true, false",
        "sentPlain, true, true",
        "sentReferred, false, false",
        "sentPart, false, false",
        "gotRead, true, false",
        "gotWrite, false, false",
        "gotPlain, true, true",
        "gotReferred, true, false",
        "gotPart, true, false",
    })
    void theClientRequiresNoPropertyThatADirectionOmits(String property, boolean gate, boolean client) {
        boolean sent = property.startsWith("sent");
        SchemaView schema = SchemaView.of(contract.tree()
                .at("/components/schemas/" + (sent ? "Sent" : "Got"))
                .in(sent ? Direction.REQUEST : Direction.RESPONSE));

        assertThat(schema.required().contains(property)
                        && !schema.omittedProperties().contains(property))
                .isEqualTo(gate);
        assertThat(methods(getter(property)).map(Method::getReturnType))
                .isNotEmpty()
                .allMatch(type -> (type != Optional.class) == client);
    }

    @ParameterizedTest(name = "{0} gives the name {1}")
    @CsvSource({
        "x-fern-server-name, MOON",
        "x-fern-sdk-method-name, store",
        "x-fern-sdk-group-name, shelf",
        "x-fern-parameter-name, getWanted",
        "x-fern-type-name, Titled",
        "x-fern-property-name, getLabel",
        "x-fern-enum, FERN_NAME",
        "x-enum-varnames, VAR_NAME",
        "x-enumNames, DOT_NAME",
    })
    void bothReadTheExtension(String extension, String name) throws IOException {
        assertThat(names()).contains(name);
        assertThat(javaEffects(extension)).contains(JavaEffect.BREAKS);
    }

    @Test
    void bothHideAnIgnoredOperation() throws IOException {
        assertThat(names()).doesNotContain("concealed");
        assertThat(contract.operations()).anyMatch(operation -> operation.ignored());
        assertThat(javaEffects("x-fern-ignore")).isNotEmpty();
    }

    private static List<String> names() {
        return CLASSES.stream()
                .flatMap(type -> Stream.of(
                                Stream.of(type.getSimpleName()),
                                Arrays.stream(type.getDeclaredMethods()).map(Method::getName),
                                Arrays.stream(type.getDeclaredFields()).map(field -> field.getName()))
                        .flatMap(names -> names))
                .toList();
    }

    /** Returns the effects on Java of the changes that the diff finds if a document gets an extension. */
    private List<JavaEffect> javaEffects(String extension) throws IOException {
        assertThat(JavaExtensions.all()).contains(extension);
        Contract without = Contract.read(
                Files.writeString(folder.resolve("without.yaml"), DOCUMENT.replace(extension + ":", "x-unknown:")));
        return ContractDiff.of(without, contract, "").changes().stream()
                .map(Change::rule)
                .map(rule -> rule.java())
                .toList();
    }
}
