/** The abstract syntax tree of Python 3.14: sealed interfaces and records, immutable. */
package dev.ftcheck.ast;
