/** Recordings of real traffic, as HAR 1.2, read as cases of the contract. */
@NullMarked
package com.junction.contract.recorded;

import org.jspecify.annotations.NullMarked;
