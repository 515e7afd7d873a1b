/** Everything that knows Prism: how it is started, what document it serves, and what its answers mean. */
@NullMarked
package com.junction.contract.prism;

import org.jspecify.annotations.NullMarked;
