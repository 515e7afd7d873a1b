package com.junction.contract.report;

import com.junction.contract.coverage.Coverage;
import com.junction.contract.coverage.Threshold;
import com.junction.contract.coverage.UnverifiedOperations;
import com.junction.contract.plan.Plan;
import com.junction.contract.schema.Violation;
import com.junction.contract.secret.Secrets;
import com.junction.contract.target.ServerSettings;
import com.junction.contract.verify.DisabledChecks;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run has found.
 *
 * @param results in the order of the plan
 * @param coverage how much of the contract was seen
 * @param threshold how much must be
 * @param target what the cases were sent to, for people
 * @param server the real server that they were sent to; empty for a mock
 * @param client the class of the client that sent them, if one did
 * @param shard which part of the plan was sent
 * @param checks the names of the checks that were made, and what they ask
 * @param faults what the document says against itself
 * @param disabledChecks the checks that were not made
 * @param unverified the operations that need not be verified
 * @param mutants the faults that were made on purpose
 * @param remarks what else is to be said of it
 * @param planning how long it took to plan
 * @param replay how long it took to send and to judge
 * @param secrets what no report may have
 */
public record Run(
        Plan plan,
        List<CaseResult> results,
        Coverage coverage,
        Threshold threshold,
        String target,
        Optional<ServerSettings> server,
        Optional<String> client,
        Shard shard,
        Map<String, String> checks,
        List<Violation> faults,
        DisabledChecks disabledChecks,
        UnverifiedOperations unverified,
        List<MutantResult> mutants,
        List<String> remarks,
        Duration planning,
        Duration replay,
        Secrets secrets) {}
