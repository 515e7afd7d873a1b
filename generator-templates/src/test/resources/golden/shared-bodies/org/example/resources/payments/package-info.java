/** The operations of a group, and their clients. */
@NullMarked
package org.example.resources.payments;

import org.jspecify.annotations.NullMarked;
