package dev.ftcheck.parser;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Parameter;
import dev.ftcheck.ast.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Sorts parameters into their kinds, and refuses orders that the language does not have. */
final class ParameterList {

  private final BuildContext context;
  private List<Parameter> positionalOnly = List.of();
  private List<Parameter> positional = new ArrayList<>();
  private Optional<Parameter> vararg = Optional.empty();
  private final List<Parameter> keywordOnly = new ArrayList<>();
  private final List<Optional<Expr>> keywordDefaults = new ArrayList<>();
  private Optional<Parameter> kwarg = Optional.empty();
  private final List<Expr> defaults = new ArrayList<>();
  private Token slash;
  private Token star;
  private boolean starIsBare;

  ParameterList(BuildContext context) {
    this.context = context;
  }

  void addSlash(Token where) {
    expectNoKwarg(where);
    if (slash != null) {
      throw context.reject(where, "/ may appear only once");
    }
    if (star != null) {
      throw context.reject(where, "/ must be ahead of *");
    }
    if (positional.isEmpty()) {
      throw context.reject(where, "at least one argument must precede /");
    }
    slash = where;
    positionalOnly = positional;
    positional = new ArrayList<>();
  }

  /** {@code stars} is null, {@code *} or {@code **}; only {@code *} goes without a parameter. */
  void add(Token where, Token stars, Optional<Parameter> parameter, Optional<Expr> value) {
    expectNoKwarg(where);
    if (stars == null) {
      addPlain(where, parameter.orElseThrow(), value);
    } else if (stars.getType() == PythonLexer.STAR) {
      addStar(where, parameter, value);
    } else {
      if (value.isPresent()) {
        throw context.reject(where, "var-keyword argument cannot have default value");
      }
      if (parameter.isEmpty()) {
        throw context.invalidSyntax(where);
      }
      expectNamesAfterBareStar();
      kwarg = parameter;
    }
  }

  private void addPlain(Token where, Parameter parameter, Optional<Expr> value) {
    if (star != null) {
      keywordOnly.add(parameter);
      keywordDefaults.add(value);
      return;
    }
    if (value.isEmpty() && !defaults.isEmpty()) {
      throw context.reject(where, "parameter without a default follows parameter with a default");
    }
    positional.add(parameter);
    value.ifPresent(defaults::add);
  }

  private void addStar(Token where, Optional<Parameter> parameter, Optional<Expr> value) {
    if (star != null) {
      throw context.reject(where, "* argument may appear only once");
    }
    if (value.isPresent()) {
      throw context.reject(where, "var-positional argument cannot have default value");
    }
    star = where;
    starIsBare = parameter.isEmpty();
    vararg = parameter;
  }

  private void expectNoKwarg(Token where) {
    if (kwarg.isPresent()) {
      throw context.reject(where, "arguments cannot follow var-keyword argument");
    }
  }

  private void expectNamesAfterBareStar() {
    if (starIsBare && keywordOnly.isEmpty()) {
      throw context.reject(star, "named arguments must follow bare *");
    }
  }

  Parameters finish() {
    expectNamesAfterBareStar();
    return new Parameters(
        positionalOnly, positional, vararg, keywordOnly, keywordDefaults, kwarg, defaults);
  }
}
