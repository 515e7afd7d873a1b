/** Resources on a real server: gives cases their identifiers, creates them, and deletes them at the end. */
@NullMarked
package com.junction.contract.resource;

import org.jspecify.annotations.NullMarked;
