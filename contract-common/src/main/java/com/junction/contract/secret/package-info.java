/** Finds and hides the given credentials in output. */
@NullMarked
package com.junction.contract.secret;

import org.jspecify.annotations.NullMarked;
