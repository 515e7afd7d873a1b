/** Finds internals of servers in texts. */
@NullMarked
package com.junction.contract.verify.leak;

import org.jspecify.annotations.NullMarked;
