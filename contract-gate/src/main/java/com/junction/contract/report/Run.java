package com.junction.contract.report;

import com.junction.contract.coverage.Coverage;
import com.junction.contract.coverage.Threshold;
import com.junction.contract.coverage.UnverifiedOperations;
import com.junction.contract.plan.Plan;
import com.junction.contract.schema.Violation;
import com.junction.contract.secret.Secrets;
import com.junction.contract.server.ServerSettings;
import com.junction.contract.verify.DisabledChecks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The results of a run.
 *
 * @param results the results in the order of the plan
 * @param coverage how much of the contract was seen
 * @param threshold how much must be seen
 * @param target the target of the cases, for people
 * @param server the real server that got the cases; empty for a mock
 * @param client the class of the client that sent the cases, if there was one
 * @param shard which part of the plan was sent
 * @param checks the names of the checks that were made, and their questions
 * @param faults the contradictions in the document itself
 * @param disabledChecks the disabled checks
 * @param unverified the operations that need not be verified
 * @param mutants the injected faults
 * @param links which operations produce the values that others consume
 * @param untested the checks of state that could not be made, and why
 * @param leftBehind what the run created on the server and could not delete
 * @param remarks further notes for the report
 * @param started when the run started
 * @param planning the time of planning
 * @param replay the time of sending and judging
 * @param secrets the secrets that reports must not have
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
        List<Report.Link> links,
        List<String> untested,
        List<String> leftBehind,
        List<String> remarks,
        Instant started,
        Duration planning,
        Duration replay,
        Secrets secrets) {}
