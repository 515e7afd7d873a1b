/** The one way by which text leaves: without secrets, and without characters that do something. */
@NullMarked
package com.junction.contract.output;

import org.jspecify.annotations.NullMarked;
