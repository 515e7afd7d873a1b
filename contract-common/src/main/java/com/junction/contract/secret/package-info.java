/** Knows the credentials that were given, and finds them in what is about to be written. */
@NullMarked
package com.junction.contract.secret;

import org.jspecify.annotations.NullMarked;
