/** Tests the faults between a client and a server: {@link Faults} is the table, {@link FaultsTest} runs it. */
@NullMarked
package com.junction.api.faults;

import org.jspecify.annotations.NullMarked;
