/** Writes reports in the formats for people and for other tools. */
@NullMarked
package com.junction.contract.render;

import org.jspecify.annotations.NullMarked;
