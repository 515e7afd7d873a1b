/** How much of a contract was tried. */
@NullMarked
package com.junction.contract.coverage;

import org.jspecify.annotations.NullMarked;
