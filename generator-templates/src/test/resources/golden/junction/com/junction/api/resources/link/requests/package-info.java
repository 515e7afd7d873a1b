/** What operations are called with. */
@NullMarked
package com.junction.api.resources.link.requests;

import org.jspecify.annotations.NullMarked;
