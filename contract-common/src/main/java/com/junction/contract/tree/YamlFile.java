package com.junction.contract.tree;

import com.junction.document.DocumentFile;
import com.junction.document.DocumentLimits;
import com.junction.document.Usage;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads YAML and JSON files as trees of Jackson. */
public final class YamlFile {
    /** Jackson's own limit is off: {@link Usage} has limited the file before. */
    private static final JsonMapper TREES = new JsonMapper(JsonFactory.builder()
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .build());

    private YamlFile() {}

    /**
     * Reads a file with the default limits.
     *
     * @throws com.junction.document.InvalidDocumentException if the file cannot be read, exceeds a limit, or is not YAML
     *     or JSON; the message names the file
     */
    public static JsonNode read(Path file) {
        return tree(DocumentFile.read(file.toString(), new Usage(DocumentLimits.DEFAULTS)));
    }

    /** The tree of a file's content. */
    static JsonNode tree(@Nullable Object content) {
        return TREES.valueToTree(content);
    }
}
