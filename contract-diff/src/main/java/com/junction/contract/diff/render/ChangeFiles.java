package com.junction.contract.diff.render;

import com.junction.contract.diff.ChangeReport;
import com.junction.contract.output.FileSet;
import com.junction.contract.output.JsonWriter;
import com.junction.contract.output.MarkdownText;
import com.junction.contract.output.Output;
import com.junction.contract.output.Templates;
import com.samskivert.mustache.Escapers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files of a report on changes: a page, Markdown and JSON. */
public final class ChangeFiles {
    static final Templates TEMPLATES = new Templates(ChangeFiles.class);

    private static final String PAGE = "change-report.html";

    private ChangeFiles() {}

    /**
     * Writes all files. Existing files are replaced.
     *
     * @param folder created if it does not exist
     * @param output opens the files
     * @return the page
     */
    public static Path write(ChangeReport report, Path folder, Output output) throws IOException {
        ChangeView view = ChangeView.of(report);
        Map<String, FileSet.Form> forms = new LinkedHashMap<>();
        forms.put("change-report.json", to -> JsonWriter.write(report, to));
        forms.put("change-report.md", to -> TEMPLATES.print("change-report.md.mustache", MarkdownText.CELL, view, to));
        forms.put(PAGE, to -> TEMPLATES.print("change-report.html.mustache", Escapers.HTML, view, to));
        FileSet.write(forms, folder, output);
        return folder.resolve(PAGE);
    }
}
