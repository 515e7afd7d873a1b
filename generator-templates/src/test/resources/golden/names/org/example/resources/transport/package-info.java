/** The operations of a group, and their clients. */
@NullMarked
package org.example.resources.transport;

import org.jspecify.annotations.NullMarked;
