/** The operations of a group, and their clients. */
@NullMarked
package org.example.resources.numbers;

import org.jspecify.annotations.NullMarked;
