/** Reads OpenAPI documents, and says in one sentence what is wrong with one. */
@NullMarked
package com.junction.retrofit.generator.document;

import org.jspecify.annotations.NullMarked;
