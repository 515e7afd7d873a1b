/** What operations are called with. */
@NullMarked
package org.example.resources.lists.requests;

import org.jspecify.annotations.NullMarked;
