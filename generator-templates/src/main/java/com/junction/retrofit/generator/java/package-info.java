/** What the generator knows of Java: names, types, imports, Javadoc. */
@NullMarked
package com.junction.retrofit.generator.java;

import org.jspecify.annotations.NullMarked;
