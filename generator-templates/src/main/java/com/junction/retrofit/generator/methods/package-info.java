/** Plans the methods for operations: their request objects, and the arguments for Retrofit's methods. */
@NullMarked
package com.junction.retrofit.generator.methods;

import org.jspecify.annotations.NullMarked;
