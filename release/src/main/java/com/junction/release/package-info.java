/**
 * Compares a document with the last release, and determines the client's changes, the next version and the change log.
 */
@NullMarked
package com.junction.release;

import org.jspecify.annotations.NullMarked;
