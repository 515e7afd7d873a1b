/** The Java type of each schema, as data. */
@NullMarked
package com.junction.retrofit.generator.types;

import org.jspecify.annotations.NullMarked;
