/** A document and the files that it refers to as one JSON tree, and places in it. */
@org.jspecify.annotations.NullMarked
package com.junction.contract.tree;
