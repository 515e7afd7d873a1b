package com.junction.contract.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.Contract;
import com.junction.document.ReadingOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents name their paths and identifiers in many ways. */
class InferredLinksTest {
    @TempDir
    private Path folder;

    /** An operation: {@code POST /orders > id} returns an object with these properties, {@code > [id]} a list of it. */
    private Links links(String... operations) throws IOException {
        StringBuilder paths = new StringBuilder();
        List<String> seen = new ArrayList<>();
        for (String operation : operations) {
            String[] parts = operation.split(" > ", 2);
            String[] name = parts[0].split(" ", 3);
            if (!seen.contains(name[1])) {
                seen.add(name[1]);
                paths.append("  ").append(name[1]).append(":\n");
                for (String other : operations) {
                    String[] same = other.split(" > ", 2);
                    if (same[0].split(" ", 3)[1].equals(name[1])) {
                        paths.append(operation(same[0], same.length > 1 ? same[1] : ""));
                    }
                }
            }
        }
        String document = "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths:\n" + paths;
        Path file = Files.writeString(folder.resolve("a.yaml"), document);
        return Links.of(Contract.read(file, ReadingOptions.OFFLINE));
    }

    /** A request body stands behind the path: {@code POST /orders {customer_id}}. */
    private static String operation(String head, String returned) {
        String[] name = head.split(" ", 3);
        String parameters = PathSegments.of(name[1]).segments().stream()
                .filter(segment -> segment.startsWith("{"))
                .map(segment -> "{name: " + segment.substring(1, segment.length() - 1)
                        + ", in: path, required: true, schema: {type: string}}")
                .collect(Collectors.joining(", "));
        String body = name.length < 3
                ? ""
                : "requestBody: {content: {application/json: {schema: " + object(name[2].replaceAll("[{}]", ""))
                        + "}}}, ";
        String content = returned.isEmpty() ? "" : ", content: {application/json: {schema: " + schema(returned) + "}}";
        return "    " + name[0].toLowerCase(java.util.Locale.ROOT) + ": {parameters: [" + parameters + "], " + body
                + "responses: {'200': {description: OK" + content + "}}}\n";
    }

    private static String schema(String returned) {
        if (returned.startsWith("[")) {
            return "{type: array, items: " + object(returned.replaceAll("[\\[\\]]", "")) + "}";
        }
        int dot = returned.indexOf('.');
        return dot < 0
                ? object(returned)
                : "{type: object, properties: {" + returned.substring(0, dot) + ": "
                        + schema(returned.substring(dot + 1)) + "}}";
    }

    private static String object(String properties) {
        String all = List.of(properties.split(",")).stream()
                .map(property -> property + ": {type: string}")
                .collect(Collectors.joining(", "));
        return "{type: object, properties: {" + all + "}}";
    }

    private static String first(Links links, String to) {
        return links.all().stream()
                .filter(link -> link.to().name().equals(to))
                .map(link -> link.from().name() + ": "
                        + link.values().entrySet().stream()
                                .map(value -> value.getKey() + " = "
                                        + value.getValue().get(0))
                                .collect(Collectors.joining(", ")))
                .findFirst()
                .orElse("-");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            POST /orders > id                | GET /orders/{order_id}       | path order_id = $response.body#/id
            POST /orders > order_id,id       | GET /orders/{order_id}       | path order_id = $response.body#/order_id
            POST /orders > orderId,name      | GET /orders/{id}             | path id = $response.body#/orderId
            POST /orders > name,uuid         | DELETE /orders/{id}          | path id = $response.body#/uuid
            POST /categories > slug,title    | GET /categories/{slug}       | path slug = $response.body#/slug
            POST /boxes > key                | GET /boxes/{boxKey}          | path boxKey = $response.body#/key
            POST /users > username           | GET /users/{username}        | path username = $response.body#/username
            POST /orders > data.id           | GET /orders/{order_id}       | path order_id = $response.body#/data/id
            POST /orders > order.id          | PATCH /orders/{order_id}     | path order_id = $response.body#/order/id
            POST /order > id                 | GET /orders/{order_id}       | path order_id = $response.body#/id
            POST /orders/create > id         | GET /orders/{order_id}       | path order_id = $response.body#/id
            POST /orders/ > id               | GET /orders/{order_id}/      | path order_id = $response.body#/id
            POST /orders                     | GET /orders/{order_id}       | path order_id = $response.body#/id
            POST /orders > id                | POST /orders/{id}/cancel     | path id = $response.body#/id
            POST /orders > id                | GET /orders/{id}/lines       | path id = $response.body#/id
            POST /v1/a/orders > id           | GET /v1/a/orders/{id}        | path id = $response.body#/id
            PUT /orders/{key}                | GET /orders/{id}             | path id = $request.path.key
            GET /orders > [id]               | GET /orders/{id}             | path id = $response.body#/0/id
            GET /orders > items.[id]         | GET /orders/{id}             | path id = $response.body#/items/0/id
            GET /orders > orders.[id]        | GET /orders/{id}             | path id = $response.body#/orders/0/id
            GET /orders > _embedded.orders.[id] | GET /orders/{id}          | path id = $response.body#/_embedded/orders/0/id
            POST /a/{a}/b > id               | GET /a/{x}/b/{b}             | path x = $request.path.a, path b = $response.body#/id
            POST /customers > id             | POST /orders {customer_id}   | body#/customer_id = $response.body#/id
            POST /customers > id             | POST /orders {billingCustomerId} | body#/billingCustomerId = $response.body#/id
            GET /customers > [id]            | POST /orders {customerId}    | body#/customerId = $response.body#/0/id
            """)
    void aValueIsTaken(String from, String to, String values) throws IOException {
        String target = to.split(" \\{(?=\\w+}$)", 2)[0];
        assertThat(first(links(from, to), to.startsWith("POST /orders {") ? target : to))
                .isEqualTo(from.split(" > ", 2)[0].strip() + ": " + values);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            POST /orders/search > [id]       | DELETE /orders/{id}
            POST /orders > [id]              | GET /orders/{id}
            POST /orders/{id}/cancel > id    | GET /orders/{id}
            POST /customers > id             | GET /orders/{id}
            POST /customers > id             | POST /orders {paid}
            POST /invoices > id              | POST /orders {status}
            """)
    void noValueIsTaken(String from, String to) throws IOException {
        assertThat(links(from, to).all()).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            GET /groups > [groupId] | POST /groups {groupId}               | GET /groups/{groupId}       | -
            GET /groups > [groupId] | POST /groups/create {group_id}       | GET /groups/{groupId}       | -
            GET /lines > [lineId]   | POST /orders/{order}/lines {lineId}  | GET /orders/{order}/lines/{id} | -
            GET /groups > [groupId] | POST /groups {parentGroupId}         | GET /groups/{groupId}       | GET /groups: body#/parentGroupId = $response.body#/0/groupId
            GET /groups > [groupId] | POST /search/groups {groupId}        | GET /groups/{groupId}       | GET /groups: body#/groupId = $response.body#/0/groupId
            """)
    void aNewResourceHasItsOwnIdentifier(String list, String create, String read, String values) throws IOException {
        String target = create.split(" \\{(?=\\w+}$)", 2)[0];
        assertThat(first(links(list, create, read), target)).isEqualTo(values);
    }

    @Test
    void whatCreatesComesBeforeWhatLists() throws IOException {
        Links links = links("GET /orders > [id]", "POST /orders > id", "GET /orders/{id} > id");
        assertThat(links.to(links.all().get(0).to()))
                .extracting(link -> link.from().name())
                .containsExactly("POST /orders", "GET /orders");
    }

    @Test
    void aResponseWithTheSchemaOfTheResourceIsASourceOfAnotherPath() throws IOException {
        Path file = Files.writeString(folder.resolve("b.yaml"), """
                openapi: 3.1.0
                info: {title: A, version: '1'}
                paths:
                  /create-order:
                    post: {responses: {'201': {description: A, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}}}
                  /order-details/{orderId}:
                    get:
                      parameters: [{name: orderId, in: path, required: true, schema: {type: string}}]
                      responses: {'200': {description: A, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}}
                components:
                  schemas:
                    Order: {type: object, properties: {id: {type: string}}}
                """);
        assertThat(first(Links.of(Contract.read(file, ReadingOptions.OFFLINE)), "GET /order-details/{orderId}"))
                .isEqualTo("POST /create-order: path orderId = $response.body#/id");
    }
}
