/** Where cases are sent: Prism in a container, Prism as a Node process, or any URL. */
@NullMarked
package com.junction.contract.target;

import org.jspecify.annotations.NullMarked;
