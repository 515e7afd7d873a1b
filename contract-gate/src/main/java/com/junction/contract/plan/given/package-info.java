/** The values that a user gives for parameters and request bodies. */
@NullMarked
package com.junction.contract.plan.given;

import org.jspecify.annotations.NullMarked;
