/** The schemas of the document. */
@NullMarked
package org.example.resources.bodies.types;

import org.jspecify.annotations.NullMarked;
