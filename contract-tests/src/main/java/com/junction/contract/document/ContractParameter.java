package com.junction.contract.document;

/**
 * A parameter.
 *
 * @param in {@code path}, {@code query}, {@code header} or {@code cookie}
 * @param place the place of the parameter object
 * @param schema the place of its schema
 * @param style how an array or an object is written
 * @param explode whether items and properties are written as parameters of their own
 * @param json whether the value is written as JSON text
 */
public record ContractParameter(
        String name,
        String in,
        boolean required,
        DocumentTree.Place place,
        DocumentTree.Place schema,
        String style,
        boolean explode,
        boolean json) {
    /** What tells it from the other parameters of its operation. */
    public String key() {
        return in + " " + name;
    }
}
