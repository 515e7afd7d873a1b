/** The generator {@code retrofit-moshi} as OpenAPI Generator sees it. */
@NullMarked
package com.junction.retrofit.generator;

import org.jspecify.annotations.NullMarked;
