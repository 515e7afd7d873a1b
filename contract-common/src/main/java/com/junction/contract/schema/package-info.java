/** Validates and compares values by JSON Schema. */
@NullMarked
package com.junction.contract.schema;

import org.jspecify.annotations.NullMarked;
