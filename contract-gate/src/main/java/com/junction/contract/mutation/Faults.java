package com.junction.contract.mutation;

import com.junction.contract.schema.JsonSchemas;
import java.util.List;
import java.util.stream.Stream;

/** All that servers do wrong, as far as it is known here. */
public final class Faults {
    private Faults() {}

    /** The faults that a server of a document may have; some may have nothing to show in. */
    public static List<Fault> of(JsonSchemas schemas) {
        return Stream.of(new JsonFaults(schemas).all(), AnswerFaults.all(), new RequestFaults().all())
                .flatMap(List::stream)
                .toList();
    }
}
