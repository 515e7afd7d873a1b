package com.junction.contract.mutation;

import com.junction.contract.document.Contract;
import com.junction.contract.schema.JsonSchemas;
import java.util.List;
import java.util.stream.Stream;

/** The faults of servers. */
public final class ServerFaults {
    private ServerFaults() {}

    /** All faults, including those that no answer of this document can show. */
    public static List<ServerFault> of(Contract contract) {
        JsonSchemas schemas = new JsonSchemas(contract);
        return Stream.of(new JsonFaults(schemas).all(), AnswerFaults.all(), RequestFaults.all())
                .flatMap(List::stream)
                .toList();
    }
}
