/**
 * From a parsed file to its {@link dev.ftcheck.analysis.facts.FileFacts}: the lowering of the AST
 * to the IR.
 */
package dev.ftcheck.analysis.facts;
