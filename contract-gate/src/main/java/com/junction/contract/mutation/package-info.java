/** Fault injection, which tests the gate: it must find each fault of a server or of a client. */
@NullMarked
package com.junction.contract.mutation;

import org.jspecify.annotations.NullMarked;
