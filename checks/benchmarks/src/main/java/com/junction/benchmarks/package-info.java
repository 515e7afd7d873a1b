/** Compares the cost of the generated client with the clients of the stock generator for the same document. */
@NullMarked
package com.junction.benchmarks;

import org.jspecify.annotations.NullMarked;
