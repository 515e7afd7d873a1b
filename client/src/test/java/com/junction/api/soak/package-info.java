/** Many calls at a time, for as long as one likes: {@link SoakTest}. */
@NullMarked
package com.junction.api.soak;

import org.jspecify.annotations.NullMarked;
