/** From cases and violations to what people read, and to the verdict. */
@NullMarked
package com.junction.contract.report;

import org.jspecify.annotations.NullMarked;
