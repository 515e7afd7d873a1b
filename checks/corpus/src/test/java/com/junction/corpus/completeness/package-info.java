/** Checks that the generated Java has every part of a document. */
@NullMarked
package com.junction.corpus.completeness;

import org.jspecify.annotations.NullMarked;
