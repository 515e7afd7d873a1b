/** The operations of a group, and their clients. */
@NullMarked
package org.example.resources.labthings;

import org.jspecify.annotations.NullMarked;
