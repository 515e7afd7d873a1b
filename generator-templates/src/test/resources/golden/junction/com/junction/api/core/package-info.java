/** What all operations share: options, errors, retries, JSON. */
@NullMarked
package com.junction.api.core;

import org.jspecify.annotations.NullMarked;
