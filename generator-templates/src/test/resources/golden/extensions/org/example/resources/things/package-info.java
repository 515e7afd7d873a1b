/** The operations of a group, and their clients. */
@NullMarked
package org.example.resources.things;

import org.jspecify.annotations.NullMarked;
