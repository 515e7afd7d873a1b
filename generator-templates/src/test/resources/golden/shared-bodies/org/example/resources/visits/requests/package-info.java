/** What operations are called with. */
@NullMarked
package org.example.resources.visits.requests;

import org.jspecify.annotations.NullMarked;
