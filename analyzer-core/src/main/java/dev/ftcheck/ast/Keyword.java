package dev.ftcheck.ast;

import dev.ftcheck.source.Span;
import java.util.Optional;

/** {@code name=value} in a call or class header; the name is absent for {@code **value}. */
public record Keyword(Optional<String> name, Expr value, Span span) implements Node {}
