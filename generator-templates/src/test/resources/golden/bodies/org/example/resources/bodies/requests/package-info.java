/** What operations are called with. */
@NullMarked
package org.example.resources.bodies.requests;

import org.jspecify.annotations.NullMarked;
