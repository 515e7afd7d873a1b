/** Writes a first value for each schema. */
@NullMarked
package com.junction.contract.plan.sample;

import org.jspecify.annotations.NullMarked;
