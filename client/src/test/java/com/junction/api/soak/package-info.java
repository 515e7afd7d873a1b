/** {@link SoakTest} makes many calls at a time, for a configurable duration. */
@NullMarked
package com.junction.api.soak;

import org.jspecify.annotations.NullMarked;
