package com.junction.contract.gate;

import com.junction.contract.plan.Plan;
import com.junction.contract.report.Verdict;
import com.junction.contract.verify.SwitchedOff;
import java.time.Duration;

/**
 * What a run came to.
 *
 * @param target what the cases were sent to, for people
 * @param switchedOff the checks that were not made
 * @param planning how long it took to plan
 * @param replay how long it took to send and to judge
 */
public record GateRun(
        Plan plan, Verdict verdict, String target, SwitchedOff switchedOff, Duration planning, Duration replay) {}
