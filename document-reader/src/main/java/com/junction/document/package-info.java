/** An OpenAPI document as files: YAML and JSON, references, pointers, lines, limits. */
@NullMarked
package com.junction.document;

import org.jspecify.annotations.NullMarked;
