package dev.ftcheck.analysis.facts;

import dev.ftcheck.analysis.ir.CodeUnit;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.ir.TypeRef;
import dev.ftcheck.parser.ParsedFile;
import dev.ftcheck.scope.ScopeTree;
import dev.ftcheck.source.SourceFile;
import dev.ftcheck.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * Lowers the tree of a file to code units.
 *
 * <p>The result depends on the file's text alone. Files that CPython refuses for their scopes are
 * lowered as far as their names resolve.
 */
public final class FactsBuilder {

  private FactsBuilder() {}

  /** The facts of a file. Safe for use by any number of threads. */
  public static FileFacts build(ParsedFile file) {
    return DeepStack.call(() -> lower(file));
  }

  private static FileFacts lower(ParsedFile file) {
    SourceFile source = file.source();
    ScopeTree scopes = ScopeTree.of(file.module(), source);
    FileLowering lowering =
        new FileLowering(scopes, new TypeRefs(new StringAnnotations(source.path())));
    UnitHeader header =
        new UnitHeader(
            CodeUnit.Kind.MODULE,
            "<module>",
            Instr.NONE,
            List.of(),
            Decorators.NONE,
            new TypeRef.Unknown(),
            false,
            lowering.docstring(file.module().body()),
            new Span(1, 0, 1, 0));
    UnitLowering module = new UnitLowering(lowering, Optional.empty(), header, scopes.module());
    module.lower(() -> module.statements.all(file.module().body()));
    return new FileFacts(
        source.path(),
        lowering.units(),
        lowering.classes(),
        RelevantComments.of(file.comments()),
        lowering.docstrings(),
        lines(source));
  }

  private static int lines(SourceFile source) {
    int count = source.lineCount();
    return source.line(count).isEmpty() ? count - 1 : count;
  }
}
