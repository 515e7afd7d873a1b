/** A real server for the gate, with faults that can be planted in it. */
@NullMarked
package com.junction.contract.realserver;

import org.jspecify.annotations.NullMarked;
