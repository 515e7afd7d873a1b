/** Values that a schema accepts, and values that break one rule of it. */
@NullMarked
package com.junction.contract.plan.values;

import org.jspecify.annotations.NullMarked;
