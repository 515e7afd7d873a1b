/** The schemas of the document. */
@NullMarked
package com.junction.api.types;

import org.jspecify.annotations.NullMarked;
