package com.junction.contract.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractOperationTest {
    @Test
    void anOperationIsComparedByItsPlaceAndNotByItsSchemas(@TempDir Path folder) {
        Contract contract = SmallDocument.of(folder, "/a: {get: {}, put: {}}", "{}");
        Contract other = SmallDocument.of(folder, "/a: {get: {parameters: [{name: p, in: query}]}}", "{}");
        ContractOperation get = contract.operations().get(0);
        assertThat(get)
                .isEqualTo(other.operations().get(0))
                .hasSameHashCodeAs(other.operations().get(0))
                .isNotEqualTo(contract.operations().get(1));
    }
}
