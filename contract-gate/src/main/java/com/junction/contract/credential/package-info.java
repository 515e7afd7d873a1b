/** The credentials of a real server, and how requests get them. */
@NullMarked
package com.junction.contract.credential;

import org.jspecify.annotations.NullMarked;
