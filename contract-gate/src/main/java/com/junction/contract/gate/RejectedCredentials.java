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
 * Finds the operations whose every valid request was answered with 401 or 403. Such responses say something about the
 * credentials and not about the contract, even if the document describes them.
 */
final class RejectedCredentials {
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
        boolean about = result.recording() == Recording.NOTHING
                && kind.needsCredentials()
                && isRejection(result)
                && rejected.contains(operation(result));
        if (!about) {
            return result;
        }
        String why = MissingCredentials.of(operation(result), server).isPresent()
                ? "no credentials were given, and the target answered "
                : "the credentials were rejected: the target answered ";
        return new CaseResult(result.exchange().unjudged(why + status(result)), List.of());
    }

    private static ContractOperation operation(CaseResult result) {
        return result.exchange().planned().operation();
    }

    private static boolean isRejection(CaseResult result) {
        return status(result) == 401 || status(result) == 403;
    }

    private static int status(CaseResult result) {
        return result.exchange().answer().map(answer -> answer.status()).orElse(0);
    }
}
