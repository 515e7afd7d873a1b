/** Prints the differences between two versions of a document. */
@NullMarked
package com.junction.contract.diff.render;

import org.jspecify.annotations.NullMarked;
