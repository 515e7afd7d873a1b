/** The operations of a group, and their clients. */
@NullMarked
package org.example.resources.queries;

import org.jspecify.annotations.NullMarked;
