/** The checks of what a server remembers from one request to the next. */
@NullMarked
package com.junction.contract.verify.state;

import org.jspecify.annotations.NullMarked;
