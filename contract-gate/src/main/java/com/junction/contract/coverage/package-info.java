/** Measures how much of a contract the exchanges of a run show. */
@NullMarked
package com.junction.contract.coverage;

import org.jspecify.annotations.NullMarked;
