/** Prepares the values that the templates print for each kind of file. */
@NullMarked
package com.junction.retrofit.generator.emit;

import org.jspecify.annotations.NullMarked;
