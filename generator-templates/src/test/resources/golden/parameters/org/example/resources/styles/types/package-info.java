/** The schemas of the document. */
@NullMarked
package org.example.resources.styles.types;

import org.jspecify.annotations.NullMarked;
