package dev.ftcheck.analysis.facts;

import dev.ftcheck.analysis.ir.ClassUnit;
import dev.ftcheck.analysis.ir.CodeUnit;
import dev.ftcheck.parser.Comment;
import java.io.Serializable;
import java.util.List;

/**
 * What the analysis knows of one file: a function of the file's text alone, serialisable.
 * Immutable.
 *
 * @param path as reports show it
 * @param units unit 0 is the module body
 * @param comments those the analysis or the reports use: {@code # ftcheck:} pragmas and comments
 *     that speak of the GIL or of thread safety
 * @param docstrings those that speak of the GIL or of thread safety
 * @param lines the number of source lines
 */
public record FileFacts(
    String path,
    List<CodeUnit> units,
    List<ClassUnit> classes,
    List<Comment> comments,
    List<DocText> docstrings,
    int lines)
    implements Serializable {

  public FileFacts {
    units = List.copyOf(units);
    classes = List.copyOf(classes);
    comments = List.copyOf(comments);
    docstrings = List.copyOf(docstrings);
  }
}
