/** Reads OpenAPI documents, and reports each problem in one sentence. */
@NullMarked
package com.junction.retrofit.generator.document;

import org.jspecify.annotations.NullMarked;
