/** The classes that all clients share, each in the package {@code core} of the client. */
@NullMarked
package com.junction.retrofit.runtime;

import org.jspecify.annotations.NullMarked;
