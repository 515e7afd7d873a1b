/**
 * Plans the values of requests and responses.
 *
 * <ul>
 *   <li>A <i>sample</i> is the first value of a schema.
 *   <li>A <i>deviation</i> replaces the value of one place: a valid one, an invalid one, or one of a later version.
 *   <li>A <i>variant</i> is a whole value with one deviation.
 *   <li>A <i>combination</i> is a whole value with many valid deviations at once.
 *   <li>A <i>merged schema</i> is a schema together with the members of its {@code allOf}.
 * </ul>
 */
@NullMarked
package com.junction.contract.plan.values;

import org.jspecify.annotations.NullMarked;
