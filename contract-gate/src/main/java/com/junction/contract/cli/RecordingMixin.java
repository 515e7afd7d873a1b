package com.junction.contract.cli;

import com.junction.contract.recorded.RecordingSettings;
import com.junction.contract.report.RecordedBodies;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of recordings. */
final class RecordingMixin {
    @Option(
            names = "--recordings",
            paramLabel = "DIR",
            description = "HAR files (*.har) of real traffic, which is judged, sent again and judged again")
    private Optional<Path> folder = Optional.empty();

    @Option(
            names = "--max-recording-size",
            paramLabel = "MIB",
            description = "the largest size of all recordings together (${DEFAULT-VALUE})")
    private int maxSize = RecordingSettings.DEFAULT_MAX_MIB;

    @Option(
            names = "--max-recorded-entries",
            paramLabel = "N",
            description = "the most entries of recordings that are judged and sent again (${DEFAULT-VALUE})")
    private int maxEntries = RecordingSettings.DEFAULT_MAX_ENTRIES;

    @Option(
            names = "--show-recorded-bodies",
            description = "show the bodies of recordings in the report; real people may have sent them")
    private boolean showBodies;

    Optional<RecordingSettings> settings() {
        return folder.map(named -> new RecordingSettings(named, maxSize, maxEntries));
    }

    RecordedBodies bodies() {
        return RecordedBodies.of(showBodies);
    }
}
