package dev.ftcheck.scope;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.source.Span;
import java.util.List;
import java.util.Optional;

/** Declares {@code global} and {@code nonlocal} names, which must come before any other mention. */
final class DirectiveWalk {

  private final ScopeBuilder scopes;

  DirectiveWalk(ScopeBuilder scopes) {
    this.scopes = scopes;
  }

  void global(List<String> names, Span span) {
    names.forEach(name -> declare(name, SymbolFlag.GLOBAL, "global", span));
  }

  void nonlocal(List<String> names, Span span) {
    names.forEach(name -> declare(name, SymbolFlag.NONLOCAL, "nonlocal", span));
  }

  /** {@code x: int} in a scope that declared {@code x} to live elsewhere. */
  void refuseAnnotationOfForeignName(Expr.Name name, Span span) {
    Optional<Symbol> symbol = scopes.current().lookup(name.id());
    if (symbol.isPresent() && scopes.current().kind() != ScopeKind.MODULE) {
      if (symbol.get().has(SymbolFlag.GLOBAL)) {
        scopes.error(span, "annotated name '" + name.id() + "' can't be global");
      } else if (symbol.get().has(SymbolFlag.NONLOCAL)) {
        scopes.error(span, "annotated name '" + name.id() + "' can't be nonlocal");
      }
    }
  }

  private void declare(String name, SymbolFlag flag, String keyword, Span span) {
    scopes
        .current()
        .lookup(name)
        .ifPresent(earlier -> refuseAfterUse(earlier, name, keyword, span));
    scopes.declare(name, span, flag);
    scopes.directive(name, span);
  }

  private void refuseAfterUse(Symbol earlier, String name, String keyword, Span span) {
    if (earlier.has(SymbolFlag.PARAMETER)) {
      scopes.error(span, "name '" + name + "' is parameter and " + keyword);
    } else if (earlier.has(SymbolFlag.USED)) {
      scopes.error(span, "name '" + name + "' is used prior to " + keyword + " declaration");
    } else if (earlier.has(SymbolFlag.ANNOTATED)) {
      scopes.error(span, "annotated name '" + name + "' can't be " + keyword);
    } else if (earlier.has(SymbolFlag.ASSIGNED)) {
      scopes.error(span, "name '" + name + "' is assigned to before " + keyword + " declaration");
    }
  }
}
