package com.junction.contract.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractOperation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationPatternTest {
    @TempDir
    private Path folder;

    private List<ContractOperation> operations = List.of();

    @BeforeEach
    void read() throws Exception {
        operations = Contract.read(Files.writeString(folder.resolve("api.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths:
                  /orders:
                    get: {operationId: listOrders, tags: [shop], responses: {'200': {description: ok}}}
                    post: {operationId: createOrder, tags: [shop, billing], responses: {'200': {description: ok}}}
                  /orders/{order_id}:
                    delete: {operationId: deleteOrder, responses: {'200': {description: ok}}}
                  /orders/{order_id}/items:
                    get: {tags: ['all items'], responses: {'200': {description: ok}}}
                  /orders.archive:
                    get: {responses: {'200': {description: ok}}}
                """))
                .operations();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            createOrder               -> POST /orders
            createorder               -> ''
            *Order                    -> POST /orders, DELETE /orders/{order_id}
            tag:billing               -> POST /orders
            tag:all*                  -> GET /orders/{order_id}/items
            GET                       -> GET /orders, GET /orders/{order_id}/items, GET /orders.archive
            get                       -> ''
            /orders                   -> GET /orders, POST /orders
            /orders/*                 -> DELETE /orders/{order_id}
            /orders/**                -> GET /orders, POST /orders, DELETE /orders/{order_id}, GET /orders/{order_id}/items
            /**/items                 -> GET /orders/{order_id}/items
            /orders/{id}              -> DELETE /orders/{order_id}
            /orders*                  -> GET /orders, POST /orders, GET /orders.archive
            /ORDERS                   -> ''
            DELETE /orders/{order_id} -> DELETE /orders/{order_id}
            DELETE   /**              -> DELETE /orders/{order_id}
            * /orders                 -> GET /orders, POST /orders
            GET /orders/{id}          -> ''
            .*                        -> ''
            *                         -> GET /orders, POST /orders, DELETE /orders/{order_id}, GET /orders/{order_id}/items, GET /orders.archive
            """)
    void selects(String pattern, String expected) {
        OperationPattern parsed = new OperationPattern(pattern);
        assertThat(operations.stream()
                        .filter(parsed::selects)
                        .map(ContractOperation::name)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            creatOrder        -> --exclude creatOrder selects no operation of the document; did you mean createOrder?
            tag:biling        -> --exclude tag:biling selects no operation of the document; did you mean tag:billing?
            /order            -> --exclude /order selects no operation of the document; did you mean /orders?
            POST /order       -> --exclude POST /order selects no operation of the document; did you mean POST /orders?
            PUT               -> --exclude PUT selects no operation of the document
            something-else    -> --exclude something-else selects no operation of the document
            """)
    void aPatternThatSelectsNothingIsNamed(String pattern, String said) {
        assertThatThrownBy(() -> new OperationPattern(pattern).requireSelection(operations, "--exclude"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(said);
    }

    @Test
    void excludeIsStrongerThanInclude() {
        OperationFilter filter = new OperationFilter(
                List.of(new OperationPattern("/orders/**")), List.of(new OperationPattern("DELETE")));
        assertThat(operations.stream()
                        .map(operation -> filter.exclusion(operation).orElse("called")))
                .containsExactly(
                        "called", "called", "excluded by --exclude DELETE", "called", "not selected by --include");
    }

    @Test
    void aPatternIsNotBlank() {
        assertThatThrownBy(() -> new OperationPattern(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
