/** From an exchange to violations. */
@NullMarked
package com.junction.contract.verify;

import org.jspecify.annotations.NullMarked;
