/** How operations become methods: their request objects, and the arguments of Retrofit's methods. */
@NullMarked
package com.junction.retrofit.generator.methods;

import org.jspecify.annotations.NullMarked;
