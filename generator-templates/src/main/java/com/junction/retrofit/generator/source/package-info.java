/** Prints files through templates. */
@NullMarked
package com.junction.retrofit.generator.source;

import org.jspecify.annotations.NullMarked;
