package dev.ftcheck.ast;

import java.util.List;
import java.util.Optional;

/** A {@code case} clause. */
public record MatchCase(Pattern pattern, Optional<Expr> guard, List<Stmt> body) {}
