package com.junction.contract.render;

import com.junction.contract.report.Report;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files of a report: a page, JSON, JUnit XML, SARIF and Markdown. */
public final class ReportFiles {
    private static final String NAME = "contract-report";
    private static final String JSON = NAME + ".json";
    private static final String PAGE = NAME + ".html";

    private ReportFiles() {}

    /**
     * Writes all of them; those that are there are replaced.
     *
     * @param folder made where it is not there
     * @return the page
     */
    public static Path write(Report report, Path folder) throws IOException {
        Map<String, Form> forms = new LinkedHashMap<>();
        forms.put(JSON, JsonReport::write);
        forms.put("contract-report.xml", JUnitReport::write);
        forms.put("contract-report.sarif", SarifReport::write);
        forms.put("contract-report.md", MarkdownReport::write);
        forms.put(PAGE, HtmlReport::write);
        Files.createDirectories(folder);
        // All or none: a report that is half the old one and half the new one says what never was.
        for (Map.Entry<String, Form> form : forms.entrySet()) {
            try (Writer part = Files.newBufferedWriter(part(folder, form.getKey()))) {
                form.getValue().write(report, part);
            }
        }
        for (String name : forms.keySet()) {
            Files.move(part(folder, name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        return folder.resolve(PAGE);
    }

    private static Path part(Path folder, String name) {
        return folder.resolve(name + ".part");
    }

    /** What a report is written as; a large one is never in memory as a text. */
    private interface Form {
        void write(Report report, Writer to) throws IOException;
    }

    /**
     * Reads a report.
     *
     * @param folder where one was written
     * @throws IllegalArgumentException where there is none; the message says what is wrong
     */
    public static Report read(Path folder) {
        return JsonReport.read(folder.resolve(JSON));
    }
}
