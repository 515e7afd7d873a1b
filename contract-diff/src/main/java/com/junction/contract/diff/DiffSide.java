package com.junction.contract.diff;

import com.junction.contract.diff.schema.AlternativeReader;
import com.junction.contract.diff.schema.Side;
import com.junction.contract.document.Contract;
import com.junction.contract.tree.DocumentTree;

/** One of the two documents, with readers of its schemas for requests and for responses. */
record DiffSide(Contract contract, AlternativeReader request, AlternativeReader response) {
    DiffSide(Contract contract, String closedEnums) {
        this(
                contract,
                new AlternativeReader(contract.tree(), Side.REQUEST, closedEnums),
                new AlternativeReader(contract.tree(), Side.RESPONSE, closedEnums));
    }

    DocumentTree tree() {
        return contract.tree();
    }

    AlternativeReader reader(Side side) {
        return side == Side.REQUEST ? request : response;
    }
}
