/** What all operations share: options, errors, retries, JSON. */
@NullMarked
package org.example.core;

import org.jspecify.annotations.NullMarked;
