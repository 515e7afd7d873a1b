package com.junction.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.junction.contract.document.Contract;
import com.junction.contract.recorded.RecordingSettings;
import com.junction.contract.recorded.Recordings;
import com.junction.contract.schema.JsonSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class RecordingsFuzzTest {
    private static final Contract CONTRACT = Contract.read(Path.of("..", "..", "openapi", "junction.yaml"));

    @TempDir
    static Path folder;

    @FuzzTest
    void aRecordingIsReadOrItsFileIsNamed(byte[] har) throws IOException {
        Path file = Files.write(folder.resolve("recorded.har"), har);
        Messages.check(file, () -> Recordings.read(RecordingSettings.of(folder), CONTRACT, new JsonSchemas(CONTRACT)));
    }
}
