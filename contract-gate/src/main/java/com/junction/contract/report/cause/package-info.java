/** Groups the violations of a run by their causes. */
@NullMarked
package com.junction.contract.report.cause;

import org.jspecify.annotations.NullMarked;
