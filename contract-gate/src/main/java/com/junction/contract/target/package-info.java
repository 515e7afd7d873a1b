/** Servers that cases are sent to, and the protection of real servers. */
@NullMarked
package com.junction.contract.target;

import org.jspecify.annotations.NullMarked;
