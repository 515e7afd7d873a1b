/** The client: begin with {@link Junction}. */
@NullMarked
package com.junction.api;

import org.jspecify.annotations.NullMarked;
