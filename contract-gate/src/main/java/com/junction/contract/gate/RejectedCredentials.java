package com.junction.contract.gate;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.plan.CaseKind;
import com.junction.contract.report.CaseResult;
import com.junction.contract.report.CaseResult.Recording;
import com.junction.contract.report.MissingCredentials;
import com.junction.contract.server.ServerSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the responses that say something about the credentials or the number of requests, and not about the contract: 429,
 * 401, an undocumented 403, and every 403 of an operation whose every valid request was answered with 401 or 403.
 */
final class RejectedCredentials {
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY_REQUESTS = 429;

    private final Set<ContractOperation> rejected;
    private final Optional<ServerSettings> server;

    private RejectedCredentials(Set<ContractOperation> rejected, Optional<ServerSettings> server) {
        this.rejected = rejected;
        this.server = server;
    }

    /**
     * Returns the same results, but with such responses as inconclusive.
     *
     * @param whole whether these are the results of a whole plan, and not of a shard, in which a rejection only counts if
     *     the credentials are known to be missing
     */
    static List<CaseResult> inconclusive(List<CaseResult> results, Optional<ServerSettings> server, boolean whole) {
        if (server.isEmpty()) {
            return results;
        }
        Map<ContractOperation, Boolean> allRejected = results.stream()
                .filter(result -> result.exchange().planned().kind().isAllowed()
                        && result.exchange().answer().isPresent())
                .collect(Collectors.toMap(
                        RejectedCredentials::operation,
                        RejectedCredentials::isRejection,
                        (one, other) -> one && other));
        Set<ContractOperation> rejected = allRejected.keySet().stream()
                .filter(operation -> Boolean.TRUE.equals(allRejected.get(operation)))
                .filter(operation -> !operation.credentials().isEmpty())
                .filter(operation ->
                        whole || MissingCredentials.of(operation, server).isPresent())
                .collect(Collectors.toSet());
        RejectedCredentials credentials = new RejectedCredentials(rejected, server);
        return results.stream().map(credentials::judged).toList();
    }

    private CaseResult judged(CaseResult result) {
        CaseKind kind = result.exchange().planned().kind();
        if (result.recording() != Recording.NOTHING || !kind.needsCredentials()) {
            return result;
        }
        if (isRejection(result) && rejected.contains(operation(result))) {
            return unjudged(
                    result,
                    MissingCredentials.of(operation(result), server).isPresent()
                            ? "no credentials were given, and the target answered "
                            : "the credentials were rejected: the target answered ");
        }
        if (!result.isJudged() || !result.violations().isEmpty()) {
            return result;
        }
        if (status(result) == TOO_MANY_REQUESTS) {
            return unjudged(result, "the target limits the number of requests (see --rate): it answered ");
        }
        return isRejection(result) && isAboutCredentials(result)
                ? unjudged(result, "the credentials were rejected, but not in other requests: the target answered ")
                : result;
    }

    /** A documented 403 may be about the request. */
    private static boolean isAboutCredentials(CaseResult result) {
        return !operation(result).credentials().isEmpty()
                && (status(result) == UNAUTHORIZED
                        || operation(result).response(FORBIDDEN).isEmpty());
    }

    private static CaseResult unjudged(CaseResult result, String why) {
        return new CaseResult(
                result.exchange().unjudged(why + status(result)),
                List.of(),
                List.of(),
                result.recording(),
                result.step());
    }

    private static ContractOperation operation(CaseResult result) {
        return result.exchange().planned().operation();
    }

    private static boolean isRejection(CaseResult result) {
        return status(result) == UNAUTHORIZED || status(result) == FORBIDDEN;
    }

    private static int status(CaseResult result) {
        return result.exchange().status();
    }
}
