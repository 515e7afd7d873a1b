package com.junction.contract.render;

import com.junction.contract.output.Numbers;
import com.junction.contract.output.VisibleText;
import com.junction.contract.report.Reason;
import com.junction.contract.report.Reason.Effect;
import com.junction.contract.report.Report;
import com.junction.contract.report.Report.Case;
import com.junction.contract.report.Report.Outcome;
import com.junction.contract.report.cause.Cause;
import com.junction.contract.schema.Violation;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a report as JUnit XML: a suite for the verdict and for each operation. A suite has a test for each case that
 * conforms or is inconclusive, and one failed test for each cause of violations.
 */
final class JUnitReport {
    private static final String VERDICT = "verdict";

    private final XMLStreamWriter xml;

    private JUnitReport(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void write(Report report, Writer to) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(to);
            new JUnitReport(xml).writeAll(report);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void writeAll(Report report) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuites");
        attribute("name", report.settings().title());
        writeVerdict(report);
        Map<String, List<Case>> cases = report.cases().stream().collect(Collectors.groupingBy(Case::operation));
        for (Report.Operation operation : report.operations()) {
            writeSuite(report, operation.name(), cases.getOrDefault(operation.name(), List.of()));
        }
        if (!report.faults().isEmpty()) {
            writeDocument(report);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    /** Missing results are an error and not a failure, which stands for a violation. */
    private void writeVerdict(Report report) throws XMLStreamException {
        List<Reason> blocking = report.verdict().reasons().stream()
                .filter(reason -> reason.kind().effect() == Effect.BLOCKS)
                .toList();
        startSuite(VERDICT, 1, 0, blocking.isEmpty() ? 0 : 1, 0);
        xml.writeCharacters("\n    ");
        xml.writeStartElement("testcase");
        attribute("classname", VERDICT);
        attribute("name", report.verdict().headline());
        if (!blocking.isEmpty()) {
            xml.writeStartElement("error");
            attribute("type", blocking.get(0).kind().toString());
            attribute("message", blocking.get(0).text());
            xml.writeCharacters(VisibleText.lines(text(blocking)));
            xml.writeEndElement();
        }
        xml.writeStartElement("system-out");
        xml.writeCharacters(VisibleText.lines(text(report.verdict().reasons()) + warnings(report)));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static String text(List<Reason> reasons) {
        return reasons.stream().map(Reason::text).collect(Collectors.joining("\n"));
    }

    private static String warnings(Report report) {
        return report.warnings().stream()
                .map(cause -> "\nWarning: " + cause.operation() + ": "
                        + cause.violation().message() + " (" + Numbers.counted(cause.cases(), "case") + ", such as "
                        + cause.smallest() + ")")
                .collect(Collectors.joining());
    }

    private void writeSuite(Report report, String operation, List<Case> cases) throws XMLStreamException {
        List<Case> others = cases.stream()
                .filter(each -> each.outcome() != Outcome.VIOLATED)
                .toList();
        List<Cause> causes = report.causes().stream()
                .filter(cause -> cause.operation().equals(operation))
                .toList();
        startSuite(operation, others.size() + causes.size(), causes.size(), 0, count(cases, Outcome.UNJUDGED));
        attribute("time", seconds(cases.stream().mapToLong(Case::milliseconds).sum()));
        for (Cause cause : causes) {
            xml.writeCharacters("\n    ");
            xml.writeStartElement("testcase");
            attribute("classname", operation);
            attribute("name", name(cause));
            writeFailure(cause.violation(), text(report, cause));
            xml.writeEndElement();
        }
        for (Case each : others) {
            xml.writeCharacters("\n    ");
            xml.writeStartElement("testcase");
            attribute("classname", operation);
            attribute("name", each.name());
            attribute("time", seconds(each.milliseconds()));
            if (each.why() != null) {
                xml.writeEmptyElement("skipped");
                attribute("message", each.why());
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** A name that stays the same in other runs with the same cause. */
    private static String name(Cause cause) {
        Violation violation = cause.violation();
        return violation.check() + " (" + violation.rule() + ") at #" + violation.document();
    }

    private static String text(Report report, Cause cause) {
        String names = cause.names().stream().map(name -> "\n  " + name).collect(Collectors.joining());
        String more = cause.unnamed() == 0 ? "" : "\n  and " + cause.unnamed() + " more";
        return Numbers.counted(cause.cases(), "case") + ", the smallest first:" + names + more + "\n\n"
                + report.smallest(cause).map(ConsoleReport::describe).orElse("");
    }

    private void writeDocument(Report report) throws XMLStreamException {
        startSuite(
                report.settings().document(),
                report.faults().size(),
                report.faults().size(),
                0,
                0);
        for (Violation fault : report.faults()) {
            xml.writeCharacters("\n    ");
            xml.writeStartElement("testcase");
            attribute("classname", report.settings().document());
            attribute("name", fault.check() + " at #" + fault.document());
            writeFailure(fault, ConsoleReport.describe(fault));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void startSuite(String name, int tests, long failures, long errors, long skipped)
            throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testsuite");
        attribute("name", name);
        attribute("tests", String.valueOf(tests));
        attribute("failures", String.valueOf(failures));
        attribute("errors", String.valueOf(errors));
        attribute("skipped", String.valueOf(skipped));
    }

    private void writeFailure(Violation violation, String text) throws XMLStreamException {
        xml.writeStartElement("failure");
        attribute("type", violation.check());
        attribute("message", violation.message());
        // XML 1.0 cannot represent some characters (section 2.2).
        xml.writeCharacters(VisibleText.lines(text));
        xml.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, VisibleText.line(value));
    }

    private static long count(List<Case> cases, Outcome outcome) {
        return cases.stream().filter(each -> each.outcome() == outcome).count();
    }

    private static String seconds(long milliseconds) {
        return String.format(Locale.ROOT, "%.3f", milliseconds / 1000.0);
    }
}
