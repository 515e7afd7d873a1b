package com.junction.contract.document;

import com.junction.contract.tree.Place;

/**
 * A header of a response.
 *
 * @param schema the place of its schema
 */
public record ContractHeader(String name, boolean required, Place schema) {}
