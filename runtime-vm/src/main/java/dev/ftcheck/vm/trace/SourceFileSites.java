package dev.ftcheck.vm.trace;

import dev.ftcheck.ast.ComparisonOperator;
import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Literal;
import dev.ftcheck.ast.Module;
import dev.ftcheck.ast.Node;
import dev.ftcheck.ast.Stmt;
import dev.ftcheck.parser.PythonParser;
import dev.ftcheck.parser.PythonSyntaxException;
import dev.ftcheck.source.SourceFile;
import dev.ftcheck.source.Span;
import dev.ftcheck.tracer.access.AccessKind;
import dev.ftcheck.vm.trace.SourceSites.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the statements of a file do at their places: whether a store is an update, which test guards
 * it. Locations are the same here when their expressions read alike, which is asked only of places
 * whose location the run has told to be the same.
 */
final class SourceFileSites {

  /** What is around a statement: a test that it depends on, or a {@code with} block. */
  private record Guard(Expr test, Guard outer) {

    boolean isBlock() {
      return test == null;
    }
  }

  private final SourceFile file;
  private final Map<Span, Site> sites = new HashMap<>();
  private final Map<Span, String> names = new HashMap<>();

  private SourceFileSites(SourceFile file) {
    this.file = file;
  }

  /** The sites of a file; none for one that cannot be read or parsed. */
  static SourceFileSites of(String path) {
    try {
      SourceFile file =
          new SourceFile(path, Files.readString(Path.of(path), StandardCharsets.UTF_8));
      SourceFileSites sites = new SourceFileSites(file);
      Module module = PythonParser.parse(file).module();
      sites.block(module.body(), null);
      return sites;
    } catch (IOException | InvalidPathException | PythonSyntaxException unreadable) {
      return new SourceFileSites(null);
    }
  }

  Site at(Span span) {
    return sites.getOrDefault(span, Site.UNKNOWN);
  }

  String nameOf(Span span) {
    return names.getOrDefault(span, "");
  }

  // ---- statements

  /** A statement after {@code if test: return} depends on the test as well. */
  private void block(List<Stmt> statements, Guard guard) {
    Guard now = guard;
    for (int i = 0; i < statements.size(); i++) {
      Stmt each = statements.get(i);
      statement(each, now);
      if (each instanceof Stmt.If(var test, var body, var orelse, _)
          && orelse.isEmpty()
          && leaves(body)) {
        markDeciding(test, statements.subList(i + 1, statements.size()));
        now = new Guard(test, now);
      }
    }
  }

  private static boolean leaves(List<Stmt> body) {
    return switch (body.getLast()) {
      case Stmt.Return _, Stmt.Raise _, Stmt.Continue _, Stmt.Break _ -> true;
      default -> false;
    };
  }

  private void statement(Stmt statement, Guard guard) {
    switch (statement) {
      case Stmt.FunctionDef function -> {
        others(function, function.body(), guard);
        block(function.body(), null);
      }
      case Stmt.If(var test, var body, var orelse, _) -> {
        test(test, guard, body);
        block(body, new Guard(test, guard));
        block(orelse, new Guard(test, guard));
      }
      case Stmt.While(var test, var body, var orelse, _) -> {
        test(test, guard, body);
        block(body, new Guard(test, guard));
        block(orelse, guard);
      }
      case Stmt.With with -> {
        others(with, with.body(), guard);
        block(with.body(), new Guard(null, guard));
      }
      case Stmt.AugAssign(var target, _, var value, var span) -> {
        update(target, span, guard);
        expression(value, guard);
      }
      case Stmt.Assign(var targets, var value, _) -> {
        targets.forEach(target -> store(target, value, guard));
        expression(value, guard);
      }
      case Stmt.AnnAssign(var target, _, var value, _, _) when value.isPresent() -> {
        store(target, value.get(), guard);
        expression(value.get(), guard);
      }
      default -> nested(statement, guard);
    }
  }

  /** A statement of another kind: its expressions, and its blocks in order. */
  private void nested(Node node, Guard guard) {
    List<Stmt> block = new ArrayList<>();
    for (Object part : Children.of(node)) {
      if (part instanceof Stmt statement) {
        block.add(statement);
      } else {
        block(block, guard);
        block.clear();
        part(part, guard);
      }
    }
    block(block, guard);
  }

  private void others(Node node, List<Stmt> but, Guard guard) {
    Children.of(node).stream()
        .filter(part -> !but.contains(part))
        .forEach(part -> part(part, guard));
  }

  private void part(Object part, Guard guard) {
    if (part instanceof Expr expression) {
      expression(expression, guard);
    } else {
      for (Object inner : Children.of(part)) {
        if (inner instanceof Stmt statement) {
          statement(statement, guard);
        } else {
          part(inner, guard);
        }
      }
    }
  }

  // ---- stores

  private void update(Expr target, Span statement, Guard guard) {
    expression(target, guard);
    Site site = site(AccessKind.UPDATE, AccessKind.UPDATE, target, guard);
    sites.put(target.span(), site);
    sites.put(statement, site);
  }

  private void store(Expr target, Expr value, Guard guard) {
    switch (target) {
      case Expr.Tuple(var elements, _, _)
          when value instanceof Expr.Tuple(var values, _, _)
              && values.size() == elements.size() -> {
        for (int i = 0; i < elements.size(); i++) {
          store(elements.get(i), values.get(i), guard);
        }
      }
      case Expr.Tuple(var elements, _, _) -> elements.forEach(each -> store(each, value, guard));
      case Expr.ListExpr(var elements, _, _) -> elements.forEach(each -> store(each, value, guard));
      case Expr.Starred(var inner, _, _) -> store(inner, value, guard);
      default -> {
        expression(target, guard);
        boolean isUpdate = reads(value, target);
        AccessKind write =
            isUpdate
                ? AccessKind.UPDATE
                : value instanceof Expr.Constant ? AccessKind.STORE_CONSTANT : AccessKind.STORE;
        sites.put(target.span(), site(AccessKind.READ, write, target, guard));
        names.put(value.span(), text(target.span()));
      }
    }
  }

  /** Whether an expression reads a location. */
  private boolean reads(Expr value, Expr location) {
    String text = text(location.span());
    return all(value).anyMatch(part -> text(part.span()).equals(text));
  }

  // ---- expressions

  /** A test: what it reads decides, if an action on the same location depends on it. */
  private void test(Expr test, Guard guard, List<Stmt> body) {
    expression(test, guard);
    markDeciding(test, body);
  }

  private void markDeciding(Expr test, List<Stmt> body) {
    all(test)
        .filter(part -> sites.containsKey(part.span()))
        .forEach(
            part -> {
              Site site = sites.get(part.span());
              if (actsOn(base(part), body)) {
                sites.put(
                    part.span(),
                    new Site(site.read(), site.write(), site.name(), test.span(), false));
              }
            });
  }

  /** Whether statements store to a location or call something of it. */
  private boolean actsOn(String base, List<Stmt> body) {
    return body.stream().flatMap(SourceFileSites::all).anyMatch(part -> isActionOn(part, base));
  }

  private boolean isActionOn(Node part, String base) {
    return switch (part) {
      case Stmt.AugAssign(var target, _, _, _) -> base(target).equals(base);
      case Stmt.Assign(var targets, _, _) ->
          targets.stream().anyMatch(target -> base(target).equals(base));
      case Stmt.Delete(var targets, _) ->
          targets.stream().anyMatch(target -> base(target).equals(base));
      case Expr.Call call -> base(call).equals(base);
      default -> false;
    };
  }

  private void expression(Expr expression, Guard guard) {
    AccessKind kind =
        switch (expression) {
          case Expr.Call _ -> AccessKind.ATOMIC;
          case Expr.Compare(_, var ops, _, _)
              when ops.contains(ComparisonOperator.IN) || ops.contains(ComparisonOperator.NOT_IN) ->
              AccessKind.ATOMIC;
          default -> AccessKind.READ;
        };
    AccessKind write = kind == AccessKind.READ ? AccessKind.STORE : kind;
    sites.put(expression.span(), site(kind, write, expression, guard));
    if (expression instanceof Expr.IfExp(var test, var body, var orelse, _)) {
      expression(test, guard);
      expression(body, new Guard(test, guard));
      expression(orelse, new Guard(test, guard));
      return;
    }
    for (Object part : Children.of(expression)) {
      part(part, guard);
    }
  }

  private Site site(AccessKind read, AccessKind write, Expr access, Guard guard) {
    String base = base(access);
    boolean isOfContainer = access instanceof Expr.Subscript || access instanceof Expr.Call;
    boolean isBlockLeft = false;
    for (Guard each = guard; each != null && !base.isEmpty(); each = each.outer) {
      if (each.isBlock()) {
        isBlockLeft = true;
      } else if (looked(each.test, isOfContainer).anyMatch(part -> tests(part, base))) {
        return new Site(read, write, name(access), each.test.span(), !isBlockLeft);
      }
    }
    return new Site(read, write, name(access), null, false);
  }

  /** The parts of a test; whether a container is None says nothing of what it holds. */
  private static Stream<Expr> looked(Expr test, boolean isOfContainer) {
    if (!isOfContainer) {
      return all(test);
    }
    if (test instanceof Expr.Compare(_, var ops, _, _)
        && (ops.contains(ComparisonOperator.IS) || ops.contains(ComparisonOperator.IS_NOT))) {
      return Stream.empty();
    }
    return Stream.concat(
        Stream.of(test),
        Children.of(test).stream()
            .filter(Expr.class::isInstance)
            .flatMap(part -> looked((Expr) part, true)));
  }

  /** Whether an expression within a test looks at a location. */
  private boolean tests(Expr part, String base) {
    return text(part.span()).equals(base) || attributeAskedFor(part).equals(base);
  }

  /** What {@code hasattr(x, "name")} looks at; empty for another expression. */
  private String attributeAskedFor(Expr expression) {
    return expression instanceof Expr.Call(Expr.Name(var function, _, _), var arguments, _, _)
            && (function.equals("hasattr") || function.equals("getattr"))
            && arguments.size() > 1
            && arguments.get(1) instanceof Expr.Constant(Literal.Str attribute, _, _)
        ? text(arguments.getFirst().span()) + "." + attribute.text()
        : "";
  }

  /** The container that an expression works on, or the variable or attribute itself. */
  private String base(Expr expression) {
    return switch (expression) {
      case Expr.Subscript(var value, _, _, _) -> text(value.span());
      case Expr.Call(Expr.Attribute(var value, _, _, _), _, _, _) -> text(value.span());
      case Expr.Compare(_, var ops, var comparators, _)
          when ops.getLast() == ComparisonOperator.IN
              || ops.getLast() == ComparisonOperator.NOT_IN ->
          text(comparators.getLast().span());
      case Expr.Call call -> attributeAskedFor(call);
      case Expr.Attribute attribute -> text(attribute.span());
      case Expr.Name name -> name.id();
      default -> "";
    };
  }

  private static String name(Expr expression) {
    return expression instanceof Expr.Name name ? name.id() : "";
  }

  private String text(Span span) {
    if (span.line() != span.endLine()) {
      return "";
    }
    byte[] line = file.line(span.line()).getBytes(StandardCharsets.UTF_8);
    return new String(
        line, span.column(), span.endColumn() - span.column(), StandardCharsets.UTF_8);
  }

  /** A node and all below it. */
  private static Stream<Node> allNodes(Object part) {
    Stream<Node> own = part instanceof Node node ? Stream.of(node) : Stream.empty();
    return Stream.concat(own, Children.of(part).stream().flatMap(SourceFileSites::allNodes));
  }

  private static Stream<Expr> all(Expr expression) {
    return allNodes(expression).filter(Expr.class::isInstance).map(Expr.class::cast);
  }

  private static Stream<Node> all(Stmt statement) {
    return allNodes(statement);
  }
}
