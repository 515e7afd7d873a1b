/** Reads schemas as sets of accepted values, which can be compared. */
@NullMarked
package com.junction.contract.diff.schema;

import org.jspecify.annotations.NullMarked;
