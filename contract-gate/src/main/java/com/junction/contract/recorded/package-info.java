/** Reads recordings of real traffic (HAR 1.2) as cases of the contract. */
@NullMarked
package com.junction.contract.recorded;

import org.jspecify.annotations.NullMarked;
