/** Servers that cases are sent to, and the protection of real servers. */
@NullMarked
package com.junction.contract.server;

import org.jspecify.annotations.NullMarked;
