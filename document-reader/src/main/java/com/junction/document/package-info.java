/** Reads the files of an OpenAPI document within limits, for the generator, the gate and the comparison of documents. */
@org.jspecify.annotations.NullMarked
package com.junction.document;
