package com.junction.contract.render;

import com.junction.contract.output.FileSet;
import com.junction.contract.output.JsonWriter;
import com.junction.contract.output.MarkdownText;
import com.junction.contract.output.Output;
import com.junction.contract.output.Templates;
import com.junction.contract.report.Report;
import com.samskivert.mustache.Escapers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files of a report: a page, JSON, JUnit XML, SARIF and Markdown. */
public final class ReportFiles {
    static final Templates TEMPLATES = new Templates(ReportFiles.class);

    private static final String NAME = "contract-report";
    private static final String JSON = NAME + ".json";
    private static final String PAGE = NAME + ".html";

    private ReportFiles() {}

    /**
     * Writes all files, and replaces existing ones.
     *
     * @param folder the folder, which is created if it does not exist
     * @param output opens the files
     * @return the page
     */
    public static Path write(Report report, Path folder, Output output) throws IOException {
        Map<String, FileSet.Form> forms = new LinkedHashMap<>();
        forms.put(JSON, to -> JsonWriter.write(report, to));
        forms.put("contract-report.xml", to -> JUnitReport.write(report, to));
        forms.put("contract-report.sarif", to -> SarifReport.write(report, to));
        forms.put(
                "contract-report.md",
                to -> TEMPLATES.print("contract-report.md.mustache", MarkdownText.CELL, MarkdownView.of(report), to));
        forms.put(PAGE, to -> TEMPLATES.print("contract-report.html.mustache", Escapers.HTML, PageView.of(report), to));
        FileSet.write(forms, folder, output);
        return folder.resolve(PAGE);
    }

    /**
     * Reads a report.
     *
     * @param folder the folder of the report
     * @param mostBytes the largest size of the file
     * @throws IllegalArgumentException if the file does not exist, is too large, or is not a report of this version; the
     *     message names the file and the error
     */
    public static Report read(Path folder, long mostBytes) {
        return JsonReport.read(folder.resolve(JSON), mostBytes);
    }
}
