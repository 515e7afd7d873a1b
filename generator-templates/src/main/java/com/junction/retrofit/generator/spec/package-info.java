/** Reads the operations, parameters, bodies and schemas of a document. */
@NullMarked
package com.junction.retrofit.generator.spec;

import org.jspecify.annotations.NullMarked;
