/** The operations of a group, and their clients. */
@NullMarked
package org.example.resources.notify;

import org.jspecify.annotations.NullMarked;
