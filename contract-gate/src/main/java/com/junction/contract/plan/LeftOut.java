package com.junction.contract.plan;

/**
 * Why an operation has no cases.
 *
 * @param excused whether none is asked for; else it counts as not reached
 */
public record LeftOut(String why, boolean excused) {}
