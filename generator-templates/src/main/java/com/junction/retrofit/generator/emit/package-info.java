/** Writes each kind of file: its view, which a template prints. */
@NullMarked
package com.junction.retrofit.generator.emit;

import org.jspecify.annotations.NullMarked;
