/** The client: begin with {@link ApiClient}. */
@NullMarked
package org.example;

import org.jspecify.annotations.NullMarked;
