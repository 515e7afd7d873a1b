/** The operations of a group, and their clients. */
@NullMarked
package org.example.resources.owned;

import org.jspecify.annotations.NullMarked;
