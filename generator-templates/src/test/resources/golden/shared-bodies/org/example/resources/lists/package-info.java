/** The operations of a group, and their clients. */
@NullMarked
package org.example.resources.lists;

import org.jspecify.annotations.NullMarked;
