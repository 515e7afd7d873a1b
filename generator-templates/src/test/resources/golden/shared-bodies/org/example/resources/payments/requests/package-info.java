/** What operations are called with. */
@NullMarked
package org.example.resources.payments.requests;

import org.jspecify.annotations.NullMarked;
