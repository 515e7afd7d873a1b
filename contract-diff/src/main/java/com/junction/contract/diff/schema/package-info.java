/** The values that a schema accepts, in a form that can be compared. */
@NullMarked
package com.junction.contract.diff.schema;

import org.jspecify.annotations.NullMarked;
