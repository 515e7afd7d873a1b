/** The operations of a group, and their clients. */
@NullMarked
package org.example.resources.visits;

import org.jspecify.annotations.NullMarked;
