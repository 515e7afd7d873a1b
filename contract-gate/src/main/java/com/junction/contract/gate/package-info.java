/** The whole way from a document to a verdict. */
@NullMarked
package com.junction.contract.gate;

import org.jspecify.annotations.NullMarked;
