/** What changed between two OpenAPI documents, and for whom: schemas are compared by the values that they accept. */
@NullMarked
package com.junction.contract.diff;

import org.jspecify.annotations.NullMarked;
