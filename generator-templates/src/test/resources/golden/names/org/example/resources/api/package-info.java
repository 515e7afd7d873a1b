/** The operations of a group, and their clients. */
@NullMarked
package org.example.resources.api;

import org.jspecify.annotations.NullMarked;
