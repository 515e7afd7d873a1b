/** What operations are called with. */
@NullMarked
package org.example.resources.api.requests;

import org.jspecify.annotations.NullMarked;
