/**
 * Whole-program points-to analysis with the call graph built on the fly: inclusion constraints
 * after Andersen ("Program analysis and specialization for the C programming language", 1994),
 * field-sensitive, allocation-site objects. Functions of the program are analysed once; functions
 * of library models once per call site; what a method allocates and stores in {@code self} once per
 * receiver.
 */
package dev.ftcheck.analysis.pointsto;
