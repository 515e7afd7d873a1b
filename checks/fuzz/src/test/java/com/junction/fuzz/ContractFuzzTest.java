package com.junction.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.junction.contract.document.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class ContractFuzzTest {
    @TempDir
    static Path folder;

    @FuzzTest
    void aDocumentIsReadOrItsFileIsNamed(byte[] document) throws IOException {
        Path file = Files.write(folder.resolve("document.yaml"), document);
        Messages.check(file, () -> Contract.read(file).faults());
    }
}
