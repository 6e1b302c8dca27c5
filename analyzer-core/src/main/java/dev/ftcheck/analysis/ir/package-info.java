/**
 * The normalised form in which the static analysis sees a file. Each function, lambda, class body
 * and module body is a {@link dev.ftcheck.analysis.ir.CodeUnit}: a tree of {@link
 * dev.ftcheck.analysis.ir.Instr} over numbered registers. Everything here is immutable, depends on
 * one file alone and can be serialised.
 */
package dev.ftcheck.analysis.ir;
