/** Decides the names of all generated code, so that they never clash. */
@NullMarked
package com.junction.retrofit.generator.naming;

import org.jspecify.annotations.NullMarked;
