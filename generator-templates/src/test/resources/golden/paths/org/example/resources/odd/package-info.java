/** The operations of a group, and their clients. */
@NullMarked
package org.example.resources.odd;

import org.jspecify.annotations.NullMarked;
