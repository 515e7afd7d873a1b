/** Makes the report of a run, with the verdict and its reasons. */
@NullMarked
package com.junction.contract.report;

import org.jspecify.annotations.NullMarked;
