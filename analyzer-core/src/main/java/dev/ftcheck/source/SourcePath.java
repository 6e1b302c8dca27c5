package dev.ftcheck.source;

import java.nio.file.Path;

/**
 * A file to analyse.
 *
 * @param file where it is
 * @param display how reports name it: relative to {@code root}, with forward slashes
 * @param root the folder the user named, or the folder of the file the user named; imports resolve
 *     below it
 */
public record SourcePath(Path file, String display, Path root) {}
