/** Reads the operations and schemas of an OpenAPI document. */
@NullMarked
package com.junction.contract.document;

import org.jspecify.annotations.NullMarked;
