/**
 * Which variable every name of a file refers to: Python 3.14's symbol table over the AST.
 *
 * <p>Start at {@link dev.ftcheck.scope.ScopeTree}. The rules are those of the language reference's
 * <a href="https://docs.python.org/3.14/reference/executionmodel.html#naming-and-binding">Naming
 * and binding</a>; classification, flags and errors agree with CPython's {@code symtable}, with two
 * differences that keep the tree closer to the source: a comprehension always has a scope of its
 * own ({@link dev.ftcheck.scope.Scope#isInlined()} says where CPython merges it into the enclosing
 * one, PEP 709), and annotations that are never evaluated have one too.
 */
package dev.ftcheck.scope;
