/** Limits on the size and the time of responses, so that no server can exhaust this machine. */
@NullMarked
package com.junction.contract.replay.limit;

import org.jspecify.annotations.NullMarked;
