package com.junction.contract.verify;

import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.Exchange.WireResponse;
import com.junction.contract.replay.PrismFindings;
import java.util.List;
import java.util.Optional;

/**
 * Why a mock does not do what the document says, in one line that is the same for the same cause. A mock is no judge of
 * the contract: it reads documents in its own way.
 */
final class MockOpinion {
    private static final int LONGEST = 200;

    private MockOpinion() {}

    /**
     * The reason why an exchange with a mock is not judged.
     *
     * @param first what a server would be blamed for
     */
    static String of(Exchange exchange, Violation first) {
        boolean allowed = exchange.planned().kind().isAllowed();
        Optional<WireResponse> answer = exchange.answer();
        if (!allowed && answer.filter(each -> each.status() / 100 == 2).isPresent()) {
            return "the mock accepts a request that the document does not allow";
        }
        List<String> findings = answer.map(PrismFindings::messages).orElse(List.of());
        return shortened(
                allowed && !findings.isEmpty()
                        ? "the mock refuses a request that the document allows: " + findings.get(0)
                        : "the mock does not answer as the document says: " + first.message());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
