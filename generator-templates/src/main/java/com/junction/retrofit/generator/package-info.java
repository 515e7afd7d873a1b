/** The plugin classes that OpenAPI Generator and Maven load. */
@NullMarked
package com.junction.retrofit.generator;

import org.jspecify.annotations.NullMarked;
