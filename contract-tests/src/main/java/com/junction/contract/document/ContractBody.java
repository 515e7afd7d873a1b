package com.junction.contract.document;

/**
 * A JSON body.
 *
 * @param mediaType as the document writes it
 * @param place the place of the media type object
 * @param schema the place of its schema
 */
public record ContractBody(String mediaType, DocumentTree.Place place, DocumentTree.Place schema) {}
