/** From what was released and a document to the client's changes, the next version and what is said of it. */
@NullMarked
package com.junction.release;

import org.jspecify.annotations.NullMarked;
