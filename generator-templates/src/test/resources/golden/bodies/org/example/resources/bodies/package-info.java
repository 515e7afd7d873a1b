/** The operations of a group, and their clients. */
@NullMarked
package org.example.resources.bodies;

import org.jspecify.annotations.NullMarked;
