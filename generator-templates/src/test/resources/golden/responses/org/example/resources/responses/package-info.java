/** The operations of a group, and their clients. */
@NullMarked
package org.example.resources.responses;

import org.jspecify.annotations.NullMarked;
