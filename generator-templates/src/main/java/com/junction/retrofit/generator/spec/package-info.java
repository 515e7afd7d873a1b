/** What a document says: its operations, parameters, bodies and schemas, in any spelling. */
@NullMarked
package com.junction.retrofit.generator.spec;

import org.jspecify.annotations.NullMarked;
