package com.junction.real;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a report says.
 *
 * @param verdict passed, failed or not verified
 * @param operations the number of operations
 * @param successes the number of operations that answered a valid request with success
 * @param cases the number of cases
 * @param seconds the time to plan and to send
 * @param percent how much of the document was seen
 * @param findings every violation
 */
record Outcome(
        String verdict,
        int operations,
        int successes,
        int cases,
        double seconds,
        double percent,
        List<Finding> findings) {

    /** Reads a report. */
    static Outcome read(Path folder) {
        JsonNode report = new JsonMapper().readTree(folder.resolve("contract-report.json"));
        List<Finding> findings = new ArrayList<>();
        for (JsonNode each : report.path("cases")) {
            for (JsonNode violation : each.path("violations")) {
                findings.add(finding(
                        violation,
                        each.path("operation").asString(),
                        each.path("name").asString(),
                        each.path("response").asString()));
            }
        }
        for (JsonNode fault : report.path("faults")) {
            findings.add(finding(fault, fault.path("document").asString(), "", ""));
        }
        JsonNode settings = report.path("settings");
        int operations = report.path("operations").size();
        return new Outcome(
                report.path("verdict").path("result").asString(),
                operations,
                operations - withoutSuccess(report),
                report.path("cases").size(),
                settings.path("planSeconds").asDouble()
                        + settings.path("replaySeconds").asDouble(),
                report.path("coverage").path("percent").asDouble(),
                findings);
    }

    private static Finding finding(JsonNode problem, String place, String caseName, String answer) {
        return new Finding(
                problem.path("check").asString(), place, problem.path("message").asString(), caseName, answer);
    }

    private static int withoutSuccess(JsonNode report) {
        int number = 0;
        for (JsonNode reason : report.path("verdict").path("reasons")) {
            if (List.of("no_success", "credentials_rejected", "not_planned", "nothing_called")
                    .contains(reason.path("kind").asString())) {
                number += reason.path("places").size();
            }
        }
        for (JsonNode operation : report.path("operations")) {
            number += operation.has("notCalled") ? 1 : 0;
        }
        return number;
    }
}
