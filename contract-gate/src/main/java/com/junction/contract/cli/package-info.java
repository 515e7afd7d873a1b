/** The command line of the jar. */
@NullMarked
package com.junction.contract.cli;

import org.jspecify.annotations.NullMarked;
