/** What operations are called with. */
@NullMarked
package org.example.resources.numbers.requests;

import org.jspecify.annotations.NullMarked;
