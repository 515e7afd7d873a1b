package com.junction.contract.verify;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Which checks a verifier makes.
 *
 * @param ofClient whether requests and decoded responses of a client are checked, and not only responses
 * @param maxResponseTime the longest time that a response may take; empty: not checked
 * @param disabled the file that names the disabled checks; empty: none is disabled
 */
public record CheckSettings(boolean ofClient, Optional<Duration> maxResponseTime, Optional<Path> disabled) {
    /** All checks of a client and a server, without a limit on the response time. */
    public static final CheckSettings CLIENT = new CheckSettings(true, Optional.empty(), Optional.empty());

    /** All checks of a server, without a limit on the response time. */
    public static final CheckSettings SERVER = new CheckSettings(false, Optional.empty(), Optional.empty());
}
