/** From the contract to cases: what is sent, and what must come back. */
@NullMarked
package com.junction.contract.plan;

import org.jspecify.annotations.NullMarked;
