package com.junction.contract.mutation;

import com.junction.contract.schema.JsonSchemas;
import java.util.List;
import java.util.stream.Stream;

/** The faults of servers. */
public final class ServerFaults {
    private ServerFaults() {}

    /** The faults that a server of a document may have; some may have no exchange to affect. */
    public static List<ServerFault> of(JsonSchemas schemas) {
        return Stream.of(new JsonFaults(schemas).all(), AnswerFaults.all(), RequestFaults.all())
                .flatMap(List::stream)
                .toList();
    }
}
