package com.junction.contract.render;

import com.junction.contract.report.Report;
import java.io.IOException;
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
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(JSON, JsonReport.write(report));
        texts.put("contract-report.xml", JUnitReport.write(report));
        texts.put("contract-report.sarif", SarifReport.write(report));
        texts.put("contract-report.md", MarkdownReport.write(report));
        texts.put(PAGE, HtmlReport.write(report));
        Files.createDirectories(folder);
        for (Map.Entry<String, String> each : texts.entrySet()) {
            Path part = folder.resolve(each.getKey() + ".part");
            Files.writeString(part, each.getValue());
            Files.move(part, folder.resolve(each.getKey()), StandardCopyOption.REPLACE_EXISTING);
        }
        return folder.resolve(PAGE);
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
