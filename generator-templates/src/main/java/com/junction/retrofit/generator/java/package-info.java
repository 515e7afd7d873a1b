/** Prints Java source: names, types, literals and Javadoc. */
@NullMarked
package com.junction.retrofit.generator.java;

import org.jspecify.annotations.NullMarked;
