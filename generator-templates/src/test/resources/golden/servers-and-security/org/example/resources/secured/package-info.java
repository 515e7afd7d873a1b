/** The operations of a group, and their clients. */
@NullMarked
package org.example.resources.secured;

import org.jspecify.annotations.NullMarked;
