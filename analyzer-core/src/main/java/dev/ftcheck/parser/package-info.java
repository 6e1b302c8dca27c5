/** Text to AST: token source, ANTLR grammar, AST builder. No ANTLR type leaves this package. */
package dev.ftcheck.parser;
