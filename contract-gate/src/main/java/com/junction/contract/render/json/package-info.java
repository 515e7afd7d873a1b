/** Lays JSON out for people. */
@NullMarked
package com.junction.contract.render.json;

import org.jspecify.annotations.NullMarked;
