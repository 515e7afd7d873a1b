/** The checks, which find the violations in exchanges. */
@NullMarked
package com.junction.contract.verify;

import org.jspecify.annotations.NullMarked;
