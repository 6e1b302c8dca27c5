package dev.ftcheck.parser;

import dev.ftcheck.ast.Module;
import dev.ftcheck.ast.Stmt;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Builds a module statement by statement: sorts them into simple and compound ones. */
final class StatementBuilder {

  private final SimpleStatementBuilder simple;
  private final CompoundStatementBuilder compound;
  private final DefinitionBuilder definitions;
  private final MatchBuilder matches;
  private final List<Stmt> module = new ArrayList<>();

  StatementBuilder(BuildContext context) {
    ExpressionBuilder expressions = new ExpressionBuilder(context);
    simple = new SimpleStatementBuilder(context, expressions);
    compound = new CompoundStatementBuilder(context, expressions, this);
    definitions = new DefinitionBuilder(context, expressions, this);
    matches = new MatchBuilder(context, expressions, this);
  }

  /** Adds a statement of the module. */
  void add(PythonGrammar.StatementContext rule) {
    add(rule, module);
  }

  /** The module of all statements added. */
  Module module() {
    return new Module(module);
  }

  List<Stmt> block(PythonGrammar.BlockContext rule) {
    if (rule.line == null) {
      return statements(rule.statements);
    }
    List<Stmt> built = new ArrayList<>(rule.line.items.size());
    simple.addLine(rule.line, built);
    return built;
  }

  private List<Stmt> statements(List<PythonGrammar.StatementContext> statements) {
    List<Stmt> built = new ArrayList<>(statements.size());
    for (PythonGrammar.StatementContext statement : statements) {
      add(statement, built);
    }
    return built;
  }

  private void add(PythonGrammar.StatementContext statement, List<Stmt> built) {
    if (statement.line != null) {
      simple.addLine(statement.line, built);
    } else {
      built.add(compound(statement));
    }
  }

  private Stmt compound(PythonGrammar.StatementContext rule) {
    boolean isAsync = rule.async != null;
    Token start = isAsync ? rule.async : null;
    if (rule.function != null) {
      return definitions.function(rule.function, start, rule.decorators);
    } else if (rule.type != null) {
      return definitions.type(rule.type, rule.decorators);
    } else if (rule.choice != null) {
      return compound.choice(rule.choice);
    } else if (rule.iteration != null) {
      return compound.iteration(rule.iteration, start);
    } else if (rule.context != null) {
      return compound.with(rule.context, start);
    } else if (rule.attempt != null) {
      return compound.attempt(rule.attempt);
    } else if (rule.loop != null) {
      return compound.loop(rule.loop);
    }
    return matches.build(rule.switching);
  }
}
