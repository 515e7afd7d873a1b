/** Checks which OpenAPI documents of a folder can be generated, compiled and replayed, and prints a table. */
@NullMarked
package com.junction.corpus;

import org.jspecify.annotations.NullMarked;
