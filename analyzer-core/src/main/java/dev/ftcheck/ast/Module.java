package dev.ftcheck.ast;

import java.util.List;

/**
 * A whole source file: {@code Module(body, type_ignores)}; type comments are not read, so {@code
 * type_ignores} is empty.
 */
public record Module(List<Stmt> body) {}
