package com.junction.contract.document;

/**
 * A body in one media type.
 *
 * @param mediaType as the document writes it
 * @param kind how its value is written
 * @param place the place of the media type object
 * @param schema the place of its schema
 */
public record ContractBody(String mediaType, BodyKind kind, DocumentTree.Place place, DocumentTree.Place schema) {}
