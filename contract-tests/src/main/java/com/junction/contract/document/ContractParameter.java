package com.junction.contract.document;

/**
 * A parameter.
 *
 * @param in {@code path}, {@code query} or {@code header}
 * @param schema the place of its schema
 */
public record ContractParameter(String name, String in, boolean required, DocumentTree.Place schema) {}
