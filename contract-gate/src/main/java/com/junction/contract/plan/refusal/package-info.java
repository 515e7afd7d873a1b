/** Plans requests that a real server must reject, or must at least survive. */
@NullMarked
package com.junction.contract.plan.refusal;

import org.jspecify.annotations.NullMarked;
