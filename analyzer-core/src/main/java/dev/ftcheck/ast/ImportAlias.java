package dev.ftcheck.ast;

import dev.ftcheck.source.Span;
import java.util.Optional;

/**
 * {@code name as asName}: {@code alias} in the abstract grammar; the name is dotted, or {@code *}.
 */
public record ImportAlias(String name, Optional<String> asName, Span span) implements Node {}
