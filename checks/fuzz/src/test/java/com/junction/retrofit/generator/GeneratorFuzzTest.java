package com.junction.retrofit.generator;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.junction.document.ReadingOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.enforcer.rule.api.EnforcerRuleException;
import org.junit.jupiter.api.io.TempDir;

class GeneratorFuzzTest {
    @TempDir
    static Path folder;

    @FuzzTest
    void aClientIsGeneratedOrTheFileIsNamed(byte[] document) throws IOException {
        Path file = Files.write(folder.resolve("document.yaml"), document);
        try {
            OpenApiDocumentRule.check(file.toString(), ReadingOptions.DEFAULTS);
        } catch (EnforcerRuleException e) {
            if (!String.valueOf(e.getMessage()).startsWith(file.toString())) {
                throw new AssertionError("The file is not named: " + e.getMessage(), e);
            }
        }
    }
}
