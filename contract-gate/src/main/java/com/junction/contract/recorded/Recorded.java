package com.junction.contract.recorded;

import com.junction.contract.plan.Case;
import com.junction.contract.replay.Exchange.WireRequest;
import com.junction.contract.replay.Exchange.WireResponse;
import org.jspecify.annotations.Nullable;

/**
 * An exchange that was recorded.
 *
 * @param recorded the request as a case, with the status that was recorded
 * @param again the same case, to be sent anew
 * @param request as it was recorded, with what stands for its credentials
 * @param response as it was recorded
 * @param unjudged why it says nothing of the contract, or null
 */
public record Recorded(
        Case recorded,
        Case again,
        WireRequest request,
        WireResponse response,
        @Nullable String unjudged) {}
