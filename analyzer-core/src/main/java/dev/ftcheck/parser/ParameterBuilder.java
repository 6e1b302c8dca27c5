package dev.ftcheck.parser;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Parameter;
import dev.ftcheck.ast.Parameters;
import dev.ftcheck.ast.TypeParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Builds the parameters of functions and lambdas, and type parameters. */
final class ParameterBuilder {

  private final BuildContext context;
  private final ExpressionBuilder expressions;

  ParameterBuilder(BuildContext context, ExpressionBuilder expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  Parameters build(PythonGrammar.ParametersContext rule) {
    ParameterList list = new ParameterList(context);
    if (rule != null) {
      context.endsInComma(rule.items, rule.commas);
      for (PythonGrammar.ParameterContext item : rule.items) {
        if (item.slash != null) {
          list.addSlash(item.slash);
        } else {
          Optional<Parameter> parameter =
              item.name == null ? Optional.empty() : Optional.of(parameter(item));
          list.add(item.start, item.star, parameter, expressions.optional(item.value));
        }
      }
    }
    return list.finish();
  }

  private Parameter parameter(PythonGrammar.ParameterContext item) {
    Optional<Expr> annotation = Optional.empty();
    Token last = item.name;
    if (item.annotation != null) {
      last = item.annotation.stop;
      if (item.annotationStar == null) {
        annotation = Optional.of(expressions.build(item.annotation));
      } else if (item.star.getType() == PythonLexer.STAR) {
        annotation = Optional.of(expressions.starred(item.annotationStar, item.annotation));
      } else {
        throw context.invalidSyntax(item.annotationStar);
      }
    }
    return new Parameter(context.name(item.name), annotation, context.span(item.name, last));
  }

  Parameters buildLambda(PythonGrammar.LambdaParametersContext rule) {
    ParameterList list = new ParameterList(context);
    if (rule != null) {
      context.endsInComma(rule.items, rule.commas);
      for (PythonGrammar.LambdaParameterContext item : rule.items) {
        if (item.slash != null) {
          list.addSlash(item.slash);
        } else {
          Optional<Parameter> parameter =
              item.name == null
                  ? Optional.empty()
                  : Optional.of(
                      new Parameter(
                          context.name(item.name),
                          Optional.empty(),
                          context.span(item.name, item.name)));
          list.add(item.start, item.star, parameter, expressions.optional(item.value));
        }
      }
    }
    return list.finish();
  }

  List<TypeParam> build(PythonGrammar.TypeParametersContext rule) {
    if (rule == null) {
      return List.of();
    }
    context.endsInComma(rule.items, rule.commas);
    List<TypeParam> params = new ArrayList<>(rule.items.size());
    for (PythonGrammar.TypeParameterContext item : rule.items) {
      params.add(typeParameter(item));
    }
    return params;
  }

  private TypeParam typeParameter(PythonGrammar.TypeParameterContext rule) {
    String name = context.name(rule.name);
    boolean isTuple = rule.star != null && rule.star.getType() == PythonLexer.STAR;
    if (rule.star != null && rule.bound != null) {
      throw context.reject(
          rule.bound.start, "cannot use bound with " + (isTuple ? "TypeVarTuple" : "ParamSpec"));
    }
    if (rule.defaultStar != null && !isTuple) {
      throw context.invalidSyntax(rule.defaultStar);
    }
    if (isTuple) {
      Optional<Expr> value =
          rule.defaultStar == null
              ? expressions.optional(rule.defaultValue)
              : Optional.of(expressions.starred(rule.defaultStar, rule.defaultValue));
      return new TypeParam.TypeVarTuple(name, value, context.span(rule));
    }
    Optional<Expr> value = expressions.optional(rule.defaultValue);
    return rule.star == null
        ? new TypeParam.TypeVar(name, expressions.optional(rule.bound), value, context.span(rule))
        : new TypeParam.ParamSpec(name, value, context.span(rule));
  }
}
