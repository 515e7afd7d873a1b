package com.junction.contract.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.plan.Case;
import com.junction.contract.plan.CaseKind;
import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.Exchange.WireRequest;
import com.junction.contract.replay.Exchange.WireResponse;
import com.junction.contract.schema.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import okhttp3.Headers;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.StringNode;

/** Links of a document, with the values that they take from an exchange. */
class DeclaredLinksTest {
    @TempDir
    private Path folder;

    private Contract contract(String link) throws IOException {
        return Contract.read(Files.writeString(folder.resolve("a.yaml"), """
                openapi: 3.1.0
                info: {title: A, version: '1'}
                paths:
                  /shops/{shop}/orders:
                    post:
                      parameters:
                        - {name: shop, in: path, required: true, schema: {type: string}}
                        - {name: dry, in: query, schema: {type: string}}
                        - {name: X-Tenant, in: header, schema: {type: string}}
                      requestBody: {content: {application/json: {schema: {type: object}}}}
                      responses: {'201': {description: A, links: {next: %s}}, default: {description: B}}
                  /orders/{id}:
                    put:
                      operationId: replaceOrder
                      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                      requestBody: {content: {application/json: {schema: {type: object}}}}
                      responses: {'200': {description: A}}
                """.formatted(link)));
    }

    private static Exchange exchange(ContractOperation operation, int status) {
        Map<String, StringNode> parameters = Map.of(
                "path shop", StringNode.valueOf("s1"),
                "query dry", StringNode.valueOf("no"),
                "header X-Tenant", StringNode.valueOf("t1"));
        Case planned = new Case(
                operation,
                CaseKind.VALID,
                "",
                operation.method(),
                Map.copyOf(parameters),
                JsonText.parse("{\"name\":\"n\",\"a/b\":{\"c\":[1,2]}}"),
                Map.of(),
                Optional.empty());
        Headers headers =
                Headers.of("Content-Type", "application/json", "Location", "http://h/orders/77?x=1", "X-Id", "9");
        return new Exchange(
                planned,
                new WireRequest("POST", "http://h:80", "/shops/s1/orders", Headers.of("X-Other", "o"), ""),
                new WireResponse(status, headers, "{\"id\":\"42\",\"none\":null,\"list\":[{\"id\":7}]}", Duration.ZERO),
                null,
                null,
                null);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            $response.body#/id            | "42"
            $response.body#/list/0/id     | 7
            $response.body#/none          | -
            $response.body#/missing       | -
            $response.header.x-id         | "9"
            $response.header.Missing      | -
            $request.path.shop            | "s1"
            $request.query.dry            | "no"
            $request.header.x-tenant      | "t1"
            $request.header.X-Other       | "o"
            $request.body#/name           | "n"
            $request.body#/a~1b/c/1       | 2
            $statusCode                   | 201
            $method                       | "POST"
            $url                          | "http://h:80/shops/s1/orders"
            order-{$response.body#/id}-{$request.path.shop} | "order-42-s1"
            order-{$response.body#/missing} | -
            fixed                         | "fixed"
            """)
    void anExpressionTakesAValue(String expression, String value) throws IOException {
        Contract contract = contract("{operationId: replaceOrder, parameters: {id: '" + expression + "'}}");
        Links links = Links.of(contract);
        assertThat(links.problems()).isEmpty();
        Link link = links.all().get(0);
        assertThat(link.declared()).isTrue();
        assertThat(Objects.toString(
                        link.valuesIn(exchange(contract.operations().get(0), 201))
                                .get("path id"),
                        null))
                .isEqualTo(value);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {operationId: replaceOrder, parameters: {path.id: x}}              -> path id
            {operationRef: '#/paths/~1orders~1{id}/put', parameters: {id: x}}  -> path id
            {operationRef: '#/paths/~1orders~1%7Bid%7D/put', parameters: {id: x}} -> path id
            {operationId: replaceOrder, requestBody: $response.body}           -> body#
            """)
    void theTargetIsFound(String link, String target) throws IOException {
        Links links = Links.of(contract(link));
        assertThat(links.problems()).isEmpty();
        assertThat(links.all().get(0).to().name()).isEqualTo("PUT /orders/{id}");
        assertThat(links.all().get(0).values()).containsOnlyKeys(target);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {operationId: missing}                                          -> no operation has the operationId missing
            {operationRef: 'other.yaml#/paths/~1a/get'}                     -> operationRef other.yaml#/paths/~1a/get leads to no operation
            {operationId: replaceOrder, parameters: {key: x}}               -> PUT /orders/{id} has no parameter key
            {operationId: replaceOrder, parameters: {id: $response.id}}     -> "$response.id" is not a runtime expression
            {operationId: replaceOrder, parameters: {id: '$request.path'}}  -> "$request.path" is not a runtime expression
            {operationId: replaceOrder, parameters: {id: '$response.body#id'}} -> Invalid input: JSON Pointer expression must start with '/': "id"
            """)
    void aLinkThatCannotBeFollowedIsNoted(String link, String problem) throws IOException {
        assertThat(Links.of(contract(link)).problems())
                .containsExactly(
                        "#/paths/~1shops~1{shop}~1orders/post/responses/201/links/next: the link is not followed: "
                                + problem);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"201, 1", "200, 0", "404, 0"})
    void aLinkIsForItsOwnStatus(int status, int values) throws IOException {
        Contract contract = contract("{operationId: replaceOrder, parameters: {id: $response.body#/id}}");
        assertThat(Links.of(contract)
                        .all()
                        .get(0)
                        .valuesIn(exchange(contract.operations().get(0), status)))
                .hasSize(values);
    }
}
