/**
 * Tests of hostile input. The resource folder with the name of a test has its initial inputs, and inputs that once
 * exposed a bug.
 */
@NullMarked
package com.junction.fuzz;

import org.jspecify.annotations.NullMarked;
