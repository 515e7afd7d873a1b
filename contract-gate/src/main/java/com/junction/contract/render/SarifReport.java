package com.junction.contract.render;

import com.junction.contract.output.Numbers;
import com.junction.contract.report.Reason;
import com.junction.contract.report.Reason.Effect;
import com.junction.contract.report.Report;
import com.junction.contract.report.Report.Case;
import com.junction.contract.report.Result;
import com.junction.contract.report.Verdict;
import com.junction.contract.report.cause.Cause;
import com.junction.contract.schema.Violation;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a report as SARIF 2.1.0, which shows each cause of violations at its line of the document. */
final class SarifReport {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    /** The folder that file names are relative to (SARIF 2.1.0, section 3.4.4). */
    private static final String ROOT = "%SRCROOT%";

    private final Report report;
    private final List<String> rules;

    private SarifReport(Report report) {
        this.report = report;
        this.rules = report.checks().stream().map(Report.Check::name).toList();
    }

    static void write(Report report, Writer to) {
        JSON.writerWithDefaultPrettyPrinter().writeValue(to, new SarifReport(report).log());
    }

    private ObjectNode log() {
        ObjectNode log = JSON.createObjectNode().put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "contract-gate");
        ArrayNode declared = driver.putArray("rules");
        for (Report.Check check : report.checks()) {
            ObjectNode rule = declared.addObject().put("id", check.name());
            rule.putObject("shortDescription").put("text", check.question());
        }
        addVerdict(run);
        // The parser of YAML counts code points; the default of SARIF is UTF-16 code units.
        run.put("columnKind", "unicodeCodePoints");
        ArrayNode results = run.putArray("results");
        report.causes().forEach(cause -> add(results, cause, "error"));
        report.faults().forEach(fault -> add(results, fault, "error", fault.message()));
        report.warnings().forEach(cause -> add(results, cause, "warning"));
        return log;
    }

    /** Missing results make the run unsuccessful (SARIF 2.1.0, section 3.20). */
    private void addVerdict(ObjectNode run) {
        Verdict verdict = report.verdict();
        ObjectNode invocation = run.putArray("invocations")
                .addObject()
                .put("executionSuccessful", verdict.result() != Result.NOT_VERIFIED)
                .put("exitCode", verdict.result().exitCode())
                .put("exitCodeDescription", verdict.headline());
        ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
        for (Reason reason : verdict.reasons()) {
            if (reason.kind().effect() != Effect.FAILS) {
                ObjectNode notification = notifications
                        .addObject()
                        .put("level", reason.kind().effect() == Effect.BLOCKS ? "error" : "note");
                notification.putObject("descriptor").put("id", reason.kind().toString());
                notification.putObject("message").put("text", reason.text());
            }
        }
    }

    private void add(ArrayNode results, Cause cause, String level) {
        String text = cause.violation().message() + " (" + Numbers.counted(cause.cases(), "case") + ", such as "
                + cause.smallest() + ")";
        ObjectNode result = add(results, cause.violation(), level, text).put("occurrenceCount", cause.cases());
        report.smallest(cause)
                .map(Case::request)
                .ifPresent(request -> result.withObject("/properties").put("request", request));
    }

    private ObjectNode add(ArrayNode results, Violation violation, String level, String text) {
        ObjectNode result = results.addObject()
                .put("ruleId", violation.check())
                .put("ruleIndex", rules.indexOf(violation.check()))
                .put("level", level);
        result.putObject("message").put("text", text);
        ObjectNode location = result.putArray("locations").addObject();
        ObjectNode physical = location.putObject("physicalLocation");
        Violation.Source source = violation.source();
        ObjectNode artifact = physical.putObject("artifactLocation").put("uriBaseId", ROOT);
        artifact.put("uri", uri(source == null ? report.settings().document() : source.file()));
        if (source != null) {
            physical.putObject("region").put("startLine", source.line()).put("startColumn", source.column());
        }
        location.putArray("logicalLocations").addObject().put("fullyQualifiedName", "#" + violation.document());
        result.putObject("properties").put("rule", violation.rule());
        return result;
    }

    /** Returns a relative reference (RFC 3986, section 4.2), which never leads out of the root. */
    private static String uri(String file) {
        return Stream.of(file.split("/"))
                .filter(segment -> !segment.isEmpty() && !segment.equals(".") && !segment.equals(".."))
                .map(segment ->
                        URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
