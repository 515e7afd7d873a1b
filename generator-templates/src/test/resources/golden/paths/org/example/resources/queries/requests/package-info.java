/** What operations are called with. */
@NullMarked
package org.example.resources.queries.requests;

import org.jspecify.annotations.NullMarked;
