package com.junction.retrofit.generator;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;

/** Does the same as {@link HostileTextTest} with texts from Jazzer. */
class HostileTextFuzzTest {
    @TempDir
    static Path folder;

    private static final Map<String, HostileDocument> DOCUMENTS = new HashMap<>();

    @FuzzTest
    void textStaysText(FuzzedDataProvider data) throws IOException {
        String construct = data.pickValue(HostileDocument.CONSTRUCTS);
        HostileDocument document = DOCUMENTS.get(construct);
        if (document == null) {
            document = HostileDocument.of(construct, folder.resolve(construct));
            DOCUMENTS.put(construct, document);
        }
        boolean appended = data.consumeBoolean();
        String before = data.consumeString(40);
        String after = data.consumeRemainingAsString();
        Map<String, String> texts = new HashMap<>();
        List<String> free = document.free();
        for (int i = 0; i < free.size(); i++) {
            String text = before + HostileTexts.MARKER + i + after;
            texts.put(free.get(i), appended ? free.get(i) + text : text);
        }
        Optional<Map<String, String>> client = document.client(texts);
        List<String> problems = client.isEmpty() ? List.of() : new ArrayList<>(SafeClient.problems(client.get()));
        if (!problems.isEmpty()) {
            throw new AssertionError(construct + ": " + problems.get(0));
        }
    }
}
