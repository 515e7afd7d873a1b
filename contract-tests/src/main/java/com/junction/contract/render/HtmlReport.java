package com.junction.contract.render;

import com.junction.contract.report.Report;
import com.samskivert.mustache.Escapers;
import java.io.Writer;

/** A report as one page that needs nothing else: no network, no file beside it. */
final class HtmlReport {
    private HtmlReport() {}

    static void write(Report report, Writer to) {
        Templates.execute("contract-report.html.mustache", Escapers.HTML, PageView.of(report), to);
    }
}
