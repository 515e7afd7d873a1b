/** The operations of a group, and their clients. */
@NullMarked
package org.example.resources.markup;

import org.jspecify.annotations.NullMarked;
