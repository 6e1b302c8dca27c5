package dev.ftcheck.parser;

import dev.ftcheck.ast.ImportAlias;
import dev.ftcheck.ast.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Builds {@code import} and {@code from ... import}. */
final class ImportBuilder {

  private final BuildContext context;

  ImportBuilder(BuildContext context) {
    this.context = context;
  }

  Stmt build(PythonGrammar.ImportStatementContext rule) {
    return rule.keyword.getType() == PythonLexer.IMPORT ? modules(rule) : members(rule);
  }

  private Stmt modules(PythonGrammar.ImportStatementContext rule) {
    List<ImportAlias> names = new ArrayList<>(rule.modules.size());
    for (PythonGrammar.DottedAliasContext module : rule.modules) {
      names.add(
          new ImportAlias(
              context.dottedName(module.path), alias(module.alias), context.span(module)));
    }
    return new Stmt.Import(names, context.span(rule));
  }

  private Optional<String> alias(Token token) {
    return token == null ? Optional.empty() : Optional.of(context.name(token));
  }

  private Stmt members(PythonGrammar.ImportStatementContext rule) {
    int level = 0;
    for (Token dot : rule.dots) {
      level += dot.getType() == PythonLexer.ELLIPSIS ? 3 : 1;
    }
    if (level == 0 && rule.path.isEmpty()) {
      throw context.invalidSyntax(rule.keyword);
    }
    Optional<String> module =
        rule.path.isEmpty() ? Optional.empty() : Optional.of(context.dottedName(rule.path));
    List<ImportAlias> names = new ArrayList<>();
    if (rule.star != null) {
      names.add(new ImportAlias("*", Optional.empty(), context.span(rule.star, rule.star)));
    } else {
      if (context.endsInComma(rule.names.items, rule.names.commas) && rule.open == null) {
        throw context.reject(
            rule.names.stop, "trailing comma not allowed without surrounding parentheses");
      }
      for (PythonGrammar.ImportNameContext item : rule.names.items) {
        names.add(new ImportAlias(context.name(item.name), alias(item.alias), context.span(item)));
      }
    }
    return new Stmt.ImportFrom(module, names, level, context.span(rule));
  }
}
