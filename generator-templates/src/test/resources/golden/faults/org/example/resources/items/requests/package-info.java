/** What operations are called with. */
@NullMarked
package org.example.resources.items.requests;

import org.jspecify.annotations.NullMarked;
