/**
 * Input that nobody meant well. Each test has the inputs that it begins with, and those that once broke something, in
 * the folder of resources that is named after it.
 */
@NullMarked
package com.junction.fuzz;

import org.jspecify.annotations.NullMarked;
