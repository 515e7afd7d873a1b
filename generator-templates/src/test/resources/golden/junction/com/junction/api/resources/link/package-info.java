/** The operations of a group, and their clients. */
@NullMarked
package com.junction.api.resources.link;

import org.jspecify.annotations.NullMarked;
