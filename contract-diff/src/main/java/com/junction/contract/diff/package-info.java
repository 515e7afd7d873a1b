/** Compares two OpenAPI documents. Schemas are compared by the values that they accept. */
@NullMarked
package com.junction.contract.diff;

import org.jspecify.annotations.NullMarked;
