/** The operations of a group, and their clients. */
@NullMarked
package org.example.resources.items;

import org.jspecify.annotations.NullMarked;
