/** Records what an HTTP client sends and receives, and keeps its secrets out of that. */
@NullMarked
package com.junction.recording;

import org.jspecify.annotations.NullMarked;
