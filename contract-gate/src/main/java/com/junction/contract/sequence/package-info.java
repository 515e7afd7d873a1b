/** Sends requests to a real server that depend on each other, and checks what the server remembers. */
@NullMarked
package com.junction.contract.sequence;

import org.jspecify.annotations.NullMarked;
