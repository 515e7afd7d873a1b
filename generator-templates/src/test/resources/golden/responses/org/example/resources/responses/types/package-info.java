/** The schemas of the document. */
@NullMarked
package org.example.resources.responses.types;

import org.jspecify.annotations.NullMarked;
