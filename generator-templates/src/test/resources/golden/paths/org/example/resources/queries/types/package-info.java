/** The schemas of the document. */
@NullMarked
package org.example.resources.queries.types;

import org.jspecify.annotations.NullMarked;
