/** The errors that the document describes. */
@NullMarked
package org.example.resources.errors;

import org.jspecify.annotations.NullMarked;
