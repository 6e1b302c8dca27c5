package dev.ftcheck.source;

/**
 * Something that keeps (part of) a file from being analysed. Immutable.
 *
 * @param path the file as the user named it or as found below a folder the user named
 * @param line 1-based, 0 where the file as a whole is meant
 * @param column 1-based character column, 0 where unknown
 * @param kind what went wrong
 * @param message one sentence for a person, in CPython's words where CPython refuses the file too
 */
public record Diagnostic(String path, int line, int column, Kind kind, String message) {

  /** Which part of the pipeline refused. */
  public enum Kind {
    /** The file could not be read. */
    UNREADABLE,
    /** The bytes are not text in the declared encoding. */
    ENCODING,
    /** CPython refuses the text as well. */
    SYNTAX,
    /** A limit of ftcheck was hit; the rest of the program is still analysed. */
    LIMIT,
    /** A defect of ftcheck. */
    INTERNAL
  }
}
