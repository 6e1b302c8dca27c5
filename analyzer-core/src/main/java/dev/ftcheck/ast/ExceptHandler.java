package dev.ftcheck.ast;

import dev.ftcheck.source.Span;
import java.util.List;
import java.util.Optional;

/** An {@code except} or {@code except*} clause. */
public record ExceptHandler(Optional<Expr> type, Optional<String> name, List<Stmt> body, Span span)
    implements Node {}
