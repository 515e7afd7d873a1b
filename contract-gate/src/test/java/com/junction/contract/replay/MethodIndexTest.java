package com.junction.contract.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.Junction;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MethodIndexTest {
    private static final MethodIndex INDEX = MethodIndex.of(com.junction.api.Junction.class);

    static List<ContractOperation> operations() {
        return Junction.CONTRACT.operations();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void theClientOfTheDocumentSaysAllParameters(ContractOperation operation) {
        MethodIndex.Entry entry = INDEX.operation(operation.name());
        assertThat(entry.path())
                .contains(operation.parameters().stream()
                        .filter(parameter -> parameter.in().equals("path"))
                        .map(ContractParameter::name)
                        .toList());
        assertThat(operation.parameters())
                .filteredOn(parameter -> !parameter.in().equals("path"))
                .allSatisfy(
                        parameter -> assertThat(entry.setter(parameter.key())).isPresent());
    }

    @Test
    void aClientOfAnEarlierVersionHasNoIndex() {
        MethodIndex.Entry entry = MethodIndex.of(MethodIndexTest.class).operation("GET /");
        assertThat(entry.path()).isEmpty();
        assertThat(entry.setter("query a")).isEmpty();
    }
}
