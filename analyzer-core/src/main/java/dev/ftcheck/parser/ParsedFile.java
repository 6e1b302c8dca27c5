package dev.ftcheck.parser;

import dev.ftcheck.ast.Module;
import dev.ftcheck.source.SourceFile;
import java.util.List;

/** A file's tree and its comments in order. Immutable. */
public record ParsedFile(SourceFile source, Module module, List<Comment> comments) {

  public ParsedFile {
    comments = List.copyOf(comments);
  }
}
