/** The operations of a group, and their clients. */
@NullMarked
package org.example.resources.reports;

import org.jspecify.annotations.NullMarked;
