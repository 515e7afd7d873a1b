/** The only way of text to files and the console, without secrets and control characters. */
@NullMarked
package com.junction.contract.output;

import org.jspecify.annotations.NullMarked;
