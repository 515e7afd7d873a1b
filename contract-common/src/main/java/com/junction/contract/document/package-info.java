/** The contract: an OpenAPI document, parsed once. */
@NullMarked
package com.junction.contract.document;

import org.jspecify.annotations.NullMarked;
