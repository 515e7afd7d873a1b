/** Runs the gate in front of servers that others wrote, and compares what it finds with a reviewed list. */
@NullMarked
package com.junction.real;

import org.jspecify.annotations.NullMarked;
