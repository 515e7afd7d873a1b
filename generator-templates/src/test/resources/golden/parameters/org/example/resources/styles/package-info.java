/** The operations of a group, and their clients. */
@NullMarked
package org.example.resources.styles;

import org.jspecify.annotations.NullMarked;
