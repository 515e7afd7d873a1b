/** What operations are called with. */
@NullMarked
package org.example.resources.reports.requests;

import org.jspecify.annotations.NullMarked;
