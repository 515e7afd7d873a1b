package com.junction.contract.verify;

import com.junction.contract.replay.Exchange;
import java.util.List;

/** One question about an exchange. */
interface Check {
    /** Its name in reports. */
    String name();

    /** What it asks, in one line for people. */
    String question();

    /** All violations; none where everything is as the contract says. */
    List<Violation> check(Exchange exchange);
}
