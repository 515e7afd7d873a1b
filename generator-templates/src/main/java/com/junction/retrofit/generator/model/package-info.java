/** Decides what is written: one class per kind of file, from the document to the values that a template prints. */
@NullMarked
package com.junction.retrofit.generator.model;

import org.jspecify.annotations.NullMarked;
