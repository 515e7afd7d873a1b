/** From a report to what people look at, and to what other tools read. */
@NullMarked
package com.junction.contract.render;

import org.jspecify.annotations.NullMarked;
