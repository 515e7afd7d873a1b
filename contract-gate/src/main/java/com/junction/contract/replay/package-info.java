/** From a case to an exchange, through the typed client, with the wire captured. */
@NullMarked
package com.junction.contract.replay;

import org.jspecify.annotations.NullMarked;
