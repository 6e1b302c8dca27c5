package dev.ftcheck.report;

import dev.ftcheck.source.SourceFile;

/** The texts that findings point into, by {@link dev.ftcheck.finding.Location#path()}. */
public interface SourceTexts {

  /** The decoded text; an empty file where it cannot be read (any more). */
  SourceFile file(String path);

  /**
   * The bytes of the file read as UTF-8 with nothing removed, replacement characters where they are
   * not UTF-8. GitHub's line hash is defined over this, byte-order mark included. Empty where the
   * file cannot be read.
   */
  String rawText(String path);
}
