/** Plans the cases of a contract: requests, and the responses that they ask for. */
@NullMarked
package com.junction.contract.plan;

import org.jspecify.annotations.NullMarked;
