/** Sends cases through a generated client or without one, and captures the exchanges on the wire. */
@NullMarked
package com.junction.contract.replay;

import org.jspecify.annotations.NullMarked;
