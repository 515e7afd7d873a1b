/** What operations are called with. */
@NullMarked
package org.example.resources.styles.requests;

import org.jspecify.annotations.NullMarked;
