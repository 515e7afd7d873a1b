/** The gate as a command. */
@NullMarked
package com.junction.contract.cli;

import org.jspecify.annotations.NullMarked;
