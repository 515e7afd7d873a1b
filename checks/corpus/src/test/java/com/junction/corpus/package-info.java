/** From a folder of OpenAPI documents to a table: what can be generated, compiled and replayed. */
@NullMarked
package com.junction.corpus;

import org.jspecify.annotations.NullMarked;
