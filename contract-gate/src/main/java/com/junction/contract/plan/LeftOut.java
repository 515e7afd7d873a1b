package com.junction.contract.plan;

/**
 * The reason why an operation has no cases.
 *
 * @param excused whether the operation needs no cases; otherwise it counts as not reached
 */
public record LeftOut(String why, boolean excused) {}
