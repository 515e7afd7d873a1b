/** The schemas of the document. */
@NullMarked
package org.example.types;

import org.jspecify.annotations.NullMarked;
