/** Decides the names of everything that is generated, so that no two of them clash. */
@NullMarked
package com.junction.retrofit.generator.naming;

import org.jspecify.annotations.NullMarked;
