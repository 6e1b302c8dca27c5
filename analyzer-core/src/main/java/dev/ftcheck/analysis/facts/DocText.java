package dev.ftcheck.analysis.facts;

import dev.ftcheck.source.Span;
import java.io.Serializable;

/**
 * A docstring and where it stands.
 *
 * @param text its value, cut off where it is very long
 */
public record DocText(String text, Span span) implements Serializable {}
