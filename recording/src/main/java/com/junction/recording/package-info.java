/** Records the requests and responses of an HTTP client without their secrets. */
@NullMarked
package com.junction.recording;

import org.jspecify.annotations.NullMarked;
