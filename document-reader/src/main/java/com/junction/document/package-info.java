/** Reads an OpenAPI document from files, follows its references, and finds places in it. */
@NullMarked
package com.junction.document;

import org.jspecify.annotations.NullMarked;
