/** Compares what a document describes with what the generated Java has. */
@NullMarked
package com.junction.corpus.completeness;

import org.jspecify.annotations.NullMarked;
