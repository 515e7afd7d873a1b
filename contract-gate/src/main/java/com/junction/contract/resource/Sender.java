package com.junction.contract.resource;

import com.junction.contract.plan.Case;
import com.junction.contract.verify.Judgement;

/** Sends a case, and judges the exchange by itself. */
@FunctionalInterface
public interface Sender {
    /** Returns the exchange with its bodies, and its violations. */
    Judgement send(Case planned);
}
