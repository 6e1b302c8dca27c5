package dev.ftcheck.parser;

import java.io.Serializable;

/**
 * A comment of a source file.
 *
 * @param path as {@link dev.ftcheck.source.SourceFile#path()}
 * @param line 1-based
 * @param column UTF-8 byte offset of the {@code #}
 * @param text from the {@code #} to the end of the line
 */
public record Comment(String path, int line, int column, String text) implements Serializable {}
