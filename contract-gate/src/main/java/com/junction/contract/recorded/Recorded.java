package com.junction.contract.recorded;

import com.junction.contract.plan.Case;
import com.junction.contract.replay.Exchange.WireRequest;
import com.junction.contract.replay.Exchange.WireResponse;
import org.jspecify.annotations.Nullable;

/**
 * A recorded exchange.
 *
 * @param recorded the request as a case, with the status that was recorded
 * @param again the same case, to be sent again
 * @param request the recorded request, with placeholders for its credentials
 * @param response the recorded response
 * @param unjudged why the exchange is inconclusive, or null
 */
public record Recorded(
        Case recorded,
        Case again,
        WireRequest request,
        WireResponse response,
        @Nullable String unjudged) {}
