package com.junction.retrofit.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.retrofit.generator.document.Document;
import com.junction.retrofit.generator.document.Node;
import com.junction.retrofit.generator.spec.ObjectMembers;
import com.junction.retrofit.generator.spec.Operation;
import com.junction.retrofit.generator.spec.OperationReader;
import com.junction.retrofit.generator.spec.RequestBodies;
import com.junction.retrofit.generator.spec.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names that things of a document get. Warnings of a renaming name the extension that gives another name. */
class DocumentNamesTest {
    private static final GeneratorOptions OPTIONS =
            new GeneratorOptions("ApiClient", "", "org.example", false, false, false, false, "", Set.of(), false);

    @TempDir
    Path folder;

    private Document document(String rest) throws IOException {
        Path file = folder.resolve("document.yaml");
        return Document.read(Files.writeString(file, "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n" + rest)
                .toString());
    }

    private static Node schema(Document document, String name) {
        return document.root().get("components").get("schemas").get(name);
    }

    private static List<Operation> operations(Document document) {
        return new OperationReader(document).read();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "operationId: getUser | default | getUser | GetUserDefaultRequest",
                "operationId: users/get, tags: [users] | users | get | GetUsersRequest",
                "tags: [a b] | a b | getUsersId | GetUsersIdABRequest",
                "operationId: a, x-fern-sdk-method-name: find | default | find | FindDefaultRequest",
                "operationId: a, x-fern-sdk-method-name: ' ' | default | a | ADefaultRequest",
                "operationId: a, tags: [t], x-fern-sdk-group-name: [user, admin] | user admin | a | AUserAdminRequest",
                "operationId: a, tags: [t], x-fern-sdk-group-name: admin | admin | a | AAdminRequest",
                "operationId: notify | default | notify_ | NotifyDefaultRequest",
            })
    void anOperationIsNamedAfterItsIdOrItsPath(String operation, String group, String method, String request)
            throws IOException {
        Document document = document("paths: {'/users/{id}': {get: {" + operation + ", responses: {}}}}");
        List<Operation> operations = operations(document);
        OperationNames names = new OperationNames(operations);
        OperationName name = names.of(operations.get(0));
        assertThat(name.group()).isEqualTo(group);
        assertThat(name.method()).isEqualTo(method);
        assertThat(name.requestClass()).isEqualTo(request);
        assertThat(name.placeholders()).containsEntry("id", "id");
        TypePlaces places = new TypePlaces(OPTIONS, names, new RequestBodies(document, operations));
        assertThat(places.request(operations.get(0)).packageName())
                .isEqualTo("org.example.resources." + JavaNames.packagePart(group) + ".requests");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "user_id: {}, userId: {} | userId, userId2",
                "a<: {}, a: {} | aLessThan, a",
                "user_id: {x-fern-property-name: owner}, owner: {} | owner, owner2",
                "user_id: {x-fern-property-name: UserId}, user-id: {} | userId, userId2",
                "class: {}, equals: {}, 1st: {} | class_, equals_, _1St",
            })
    void propertiesOfAnObjectDiffer(String properties, String names) throws IOException {
        Document document = document("components: {schemas: {A: {properties: {" + properties + "}}}}");
        Schema schema = new Schema(schema(document, "A"));
        assertThat(PropertyNames.of(schema.node(), ObjectMembers.of(schema).schemas(), List.of()))
                .containsExactly(names.split(", "));
    }

    @Test
    void aParameterMakesRoomForAProperty() throws IOException {
        Document document = document("""
                paths:
                  /a:
                    post:
                      parameters:
                        - {name: X-Id, in: header}
                        - {name: id, in: query}
                        - {name: other, in: query, x-fern-parameter-name: body}
                      responses: {}
                components: {schemas: {A: {properties: {id: {}}}}}
                """);
        Operation operation = operations(document).get(0);
        Schema schema = new Schema(schema(document, "A"));
        assertThat(PropertyNames.of(schema.node(), ObjectMembers.of(schema).schemas(), operation.otherParameters()))
                .containsExactly("id", "idHeader", "idQuery", "body");
        assertThat(PropertyNames.of(
                        operation.otherParameters(), Scopes.properties().with("body")))
                .containsExactly("id", "idQuery", "bodyQuery");
        assertThat(document.warnings().all())
                .anySatisfy(warning -> assertThat(warning)
                        .contains("is called idHeader in Java, because id is taken; x-fern-parameter-name gives it"
                                + " another name"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "enum: [a-b, a_b, '', '*', 25h] | A_B, A_B_2, EMPTY, ASTERISK, TWENTY_FIVE_H",
                "enum: [b<, b] | B_LESS_THAN, B",
                "enum: [KNOWN, A] | KNOWN_2, A_2",
                "enum: [1, 2], x-enum-varnames: [LOW, HIGH] | LOW, HIGH",
                "enum: [1, 2], x-enumNames: [Low] | LOW, TWO",
                "enum: [l], x-enum-varnames: [a], x-fern-enum: {l: {name: low}} | LOW",
            })
    void valuesOfAnEnumDiffer(String schema, String constants) throws IOException {
        Document document = document("components: {schemas: {A: {" + schema + "}}}");
        Schema values = new Schema(schema(document, "A"));
        assertThat(EnumNames.of(values, "A").values())
                .extracting(EnumNames.Name::constant)
                .containsExactly(constants.split(", "));
    }

    @ParameterizedTest
    @CsvSource({"404, NotFoundError", "418, Status418Error", "4XX, ClientError", "default, DefaultError"})
    void anErrorIsNamedAfterItsStatus(String code, String className) {
        assertThat(ErrorNames.className(code)).isEqualTo(className);
    }

    @ParameterizedTest
    @CsvSource({"pet, Pet", "'pet: {x-fern-type-name: house_pet}', HousePet"})
    void aComponentIsNamedAfterItsKey(String component, String className) throws IOException {
        String schema = component.contains(":") ? component : component + ": {}";
        Document document = document("components: {schemas: {" + schema + "}}");
        TypePlaces places =
                new TypePlaces(OPTIONS, new OperationNames(List.of()), new RequestBodies(document, List.of()));
        assertThat(places.component(schema(document, "pet"))).isEqualTo(new TypePlace("org.example.types", className));
    }
}
