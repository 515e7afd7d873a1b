/** Runs everything: from a document and settings to the results of all cases. */
@NullMarked
package com.junction.contract.gate;

import org.jspecify.annotations.NullMarked;
