/** What operations are called with. */
@NullMarked
package org.example.resources.transport.requests;

import org.jspecify.annotations.NullMarked;
