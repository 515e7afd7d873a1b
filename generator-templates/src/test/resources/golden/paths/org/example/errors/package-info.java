/** The errors that the document describes. */
@NullMarked
package org.example.errors;

import org.jspecify.annotations.NullMarked;
