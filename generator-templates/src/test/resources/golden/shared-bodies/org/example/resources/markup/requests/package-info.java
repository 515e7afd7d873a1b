/** What operations are called with. */
@NullMarked
package org.example.resources.markup.requests;

import org.jspecify.annotations.NullMarked;
