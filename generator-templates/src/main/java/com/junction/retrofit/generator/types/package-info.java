/** Chooses the Java type of each schema. */
@NullMarked
package com.junction.retrofit.generator.types;

import org.jspecify.annotations.NullMarked;
