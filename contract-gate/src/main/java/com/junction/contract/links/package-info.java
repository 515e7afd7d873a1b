/** Finds which operations produce the values that others consume, by the document's links or by inference. */
@NullMarked
package com.junction.contract.links;

import org.jspecify.annotations.NullMarked;
