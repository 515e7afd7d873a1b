package com.junction.document;

import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/**
 * A file that is a part of the tree.
 *
 * @param prefix the reference to the file within the tree
 */
record BundledFile(Path path, JsonNode content, String prefix) {}
