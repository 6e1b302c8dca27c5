package dev.ftcheck.ast;

import dev.ftcheck.source.Span;
import java.util.Optional;

/** One parameter: {@code arg} in the abstract grammar. */
public record Parameter(String name, Optional<Expr> annotation, Span span) implements Node {}
