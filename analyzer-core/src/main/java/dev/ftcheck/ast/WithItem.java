package dev.ftcheck.ast;

import java.util.Optional;

/** {@code context as target}. */
public record WithItem(Expr context, Optional<Expr> target) {}
