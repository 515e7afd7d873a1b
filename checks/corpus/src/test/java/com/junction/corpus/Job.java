package com.junction.corpus;

import java.nio.file.Path;

/**
 * A document to check.
 *
 * @param corpus the folder that the names of documents are relative to
 * @param document its file
 * @param name its path below the corpus
 * @param folder where its client is written
 * @param compiled whether the client is compiled
 * @param replayed whether the contract is replayed through the client
 */
record Job(Path corpus, Path document, String name, Path folder, boolean compiled, boolean replayed) {}
