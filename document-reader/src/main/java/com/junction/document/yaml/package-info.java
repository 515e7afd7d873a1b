/** Reads files of YAML and JSON within limits. */
@NullMarked
package com.junction.document.yaml;

import org.jspecify.annotations.NullMarked;
