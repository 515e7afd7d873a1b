/** Reads the parts of HTTP messages that OkHttp has no reader for. */
@NullMarked
package com.junction.contract.http;

import org.jspecify.annotations.NullMarked;
