package dev.ftcheck.vm.syntax.error;

import dev.ftcheck.vm.syntax.TokenKind;

/**
 * A token with its place.
 *
 * @param line from 1
 * @param column in characters, from 0; -1 for a token without text
 * @param endColumn exclusive; -1 for a token without text
 * @param brackets how many brackets are open behind it
 * @param cursor the column that the lexer has reached
 */
record ReadToken(
    TokenKind kind,
    String text,
    int line,
    int column,
    int endLine,
    int endColumn,
    int brackets,
    int cursor) {}
