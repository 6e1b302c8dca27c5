package dev.ftcheck.ast;

import dev.ftcheck.source.Span;
import java.util.Optional;

/** A type parameter (PEP 695, defaults PEP 696). */
public sealed interface TypeParam extends Node {

  record TypeVar(String name, Optional<Expr> bound, Optional<Expr> defaultValue, Span span)
      implements TypeParam {}

  record ParamSpec(String name, Optional<Expr> defaultValue, Span span) implements TypeParam {}

  record TypeVarTuple(String name, Optional<Expr> defaultValue, Span span) implements TypeParam {}
}
