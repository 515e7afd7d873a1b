/** What the client costs, beside the clients that the stock generator makes of the same document. */
@NullMarked
package com.junction.benchmarks;

import org.jspecify.annotations.NullMarked;
