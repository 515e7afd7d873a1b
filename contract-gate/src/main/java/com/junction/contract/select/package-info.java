/** Which operations of a document are called. */
@NullMarked
package com.junction.contract.select;

import org.jspecify.annotations.NullMarked;
