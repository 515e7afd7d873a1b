package com.junction.contract.render;

import com.junction.contract.report.Report;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes the start of a run for people, in the same way in every place. */
final class Started {
    private static final DateTimeFormatter TEXT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Started() {}

    static String text(Report.Settings settings) {
        return TEXT.format(settings.started());
    }
}
