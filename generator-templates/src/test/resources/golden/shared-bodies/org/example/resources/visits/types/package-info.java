/** The schemas of the document. */
@NullMarked
package org.example.resources.visits.types;

import org.jspecify.annotations.NullMarked;
