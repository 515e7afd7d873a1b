/** The errors that the document describes. */
@NullMarked
package com.junction.api.errors;

import org.jspecify.annotations.NullMarked;
