/** Faults that servers have, put between a client and a server that has none: the gate must find each. */
@NullMarked
package com.junction.contract.mutation;

import org.jspecify.annotations.NullMarked;
