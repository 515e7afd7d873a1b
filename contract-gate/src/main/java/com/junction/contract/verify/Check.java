package com.junction.contract.verify;

import com.junction.contract.replay.Exchange;
import com.junction.contract.schema.Violation;
import java.util.List;

/** A question about an exchange. */
interface Check {
    /** Returns the name in reports and in the file of disabled checks. */
    String checkName();

    /** Returns the question, in one line for people. */
    String question();

    /** Returns all violations of an exchange. The verifier adds the name of the check to them. */
    List<Violation> check(Exchange exchange);
}
