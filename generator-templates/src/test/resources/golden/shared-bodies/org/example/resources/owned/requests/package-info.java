/** What operations are called with. */
@NullMarked
package org.example.resources.owned.requests;

import org.jspecify.annotations.NullMarked;
