package dev.ftcheck.vm.codegen;

import static dev.ftcheck.vm.codegen.JavaNames.O;
import static dev.ftcheck.vm.codegen.JavaNames.OBJECTS;
import static dev.ftcheck.vm.codegen.JavaNames.STRS;
import static dev.ftcheck.vm.codegen.JavaNames.site;

import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Literal;
import dev.ftcheck.ast.MatchCase;
import dev.ftcheck.ast.Pattern;
import dev.ftcheck.ast.Stmt;
import dev.ftcheck.source.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;

/** Compiles {@code match} (PEP 634). Names are bound when the whole pattern has matched. */
final class MatchCompiler {

  private static final String PATTERNS = site("Patterns");

  private final Body body;

  /** Where the captures of the present case are kept until it has matched. */
  private Map<String, Capture> captures = new LinkedHashMap<>();

  private record Capture(Pattern pattern, Local value) {}

  MatchCompiler(Body body) {
    this.body = body;
  }

  void match(Stmt.Match node) {
    Emitter out = body.out;
    body.expressions.push(node.subject());
    if (!out.isReachable()) {
      return;
    }
    Local subject = out.store();
    Mark end = new Mark();
    var before = body.variables.boundHere();
    for (int i = 0; i < node.cases().size(); i++) {
      MatchCase each = node.cases().get(i);
      if (i < node.cases().size() - 1 && each.guard().isEmpty()) {
        refuseIrrefutable(each.pattern());
      }
      Mark next = new Mark();
      body.variables.setBound(before);
      matchCase(each, subject, next);
      out.jump(end);
      out.place(next);
    }
    body.variables.setBound(before);
    out.place(end);
    out.release(subject);
  }

  private void refuseIrrefutable(Pattern pattern) {
    switch (pattern) {
      case Pattern.MatchAs(var inner, var name, var span) -> {
        inner.ifPresent(this::refuseIrrefutable);
        if (inner.isEmpty()) {
          throw refusal(
              span,
              name.map(text -> "name capture '" + text + "' makes remaining patterns unreachable")
                  .orElse("wildcard makes remaining patterns unreachable"));
        }
      }
      case Pattern.MatchOr(var patterns, _) -> patterns.forEach(this::refuseIrrefutable);
      default -> {}
    }
  }

  private Refusal refusal(Span span, String message) {
    return Refusal.at(body.unit.source, span, message);
  }

  private void matchCase(MatchCase each, Local subject, Mark next) {
    Emitter out = body.out;
    Map<String, Capture> outer = captures;
    captures = new LinkedHashMap<>();
    out.line(each.pattern().span().line());
    declare(each.pattern());
    test(each.pattern(), subject, next);
    captures.values().forEach(this::bind);
    each.guard().ifPresent(guard -> body.conditions.jump(guard, next, false));
    body.statements.all(each.body());
    captures.values().forEach(capture -> out.release(capture.value));
    captures = outer;
  }

  private void bind(Capture capture) {
    body.out.load(capture.value);
    body.variables.store(body.unit.scopes.symbolAt(capture.pattern).orElseThrow());
  }

  /** Reserves a local per name, once, and refuses names that are bound twice. */
  private void declare(Pattern pattern) {
    switch (pattern) {
      case Pattern.MatchValue _, Pattern.MatchSingleton _ -> {}
      case Pattern.MatchSequence(var patterns, _) -> patterns.forEach(this::declare);
      case Pattern.MatchMapping(_, var patterns, var rest, _) -> {
        patterns.forEach(this::declare);
        reserve(pattern, rest);
      }
      case Pattern.MatchClass(_, var patterns, _, var keywordPatterns, _) -> {
        patterns.forEach(this::declare);
        keywordPatterns.forEach(this::declare);
      }
      case Pattern.MatchStar(var name, _) -> reserve(pattern, name);
      case Pattern.MatchAs(var inner, var name, _) -> {
        inner.ifPresent(this::declare);
        reserve(pattern, name);
      }
      case Pattern.MatchOr or -> declareAlternatives(or);
    }
  }

  private void reserve(Pattern pattern, Optional<String> name) {
    if (name.isPresent()) {
      if (captures.containsKey(name.get())) {
        throw refusal(
            pattern.span(), "multiple assignments to name '" + name.get() + "' in pattern");
      }
      captures.put(name.get(), new Capture(pattern, body.out.reserveNull(O)));
    }
  }

  private void declareAlternatives(Pattern.MatchOr or) {
    Map<String, Capture> outer = captures;
    Map<String, Capture> first = null;
    for (int i = 0; i < or.patterns().size(); i++) {
      Pattern each = or.patterns().get(i);
      if (i < or.patterns().size() - 1) {
        refuseIrrefutable(each);
      }
      captures = new LinkedHashMap<>(outer);
      declare(each);
      if (first == null) {
        first = captures;
      } else if (!first.keySet().equals(captures.keySet())) {
        throw refusal(or.span(), "alternative patterns bind different names");
      }
    }
    // All alternatives capture into the locals of the first.
    captures = outer;
    captures.putAll(first);
  }

  /** Jumps to {@code fail} unless the value in the local matches; captures into locals. */
  private void test(Pattern pattern, Local value, Mark fail) {
    Emitter out = body.out;
    switch (pattern) {
      case Pattern.MatchValue(var expected, var span) -> {
        if (expected instanceof Expr.JoinedStr || expected instanceof Expr.TemplateStr) {
          throw refusal(span, "patterns may only match literals and attribute lookups");
        }
        out.load(value);
        body.expressions.push(expected);
        body.at(span);
        out.invokeStatic(site("Tests"), "eq", "(" + O + O + ")Z");
        out.jumpIf(Opcodes.IFEQ, fail);
      }
      case Pattern.MatchSingleton(var expected, _) -> {
        out.load(value);
        body.constants.push(expected);
        out.invokeStatic(site("Tests"), "is", "(" + O + O + ")Z");
        out.jumpIf(Opcodes.IFEQ, fail);
      }
      case Pattern.MatchSequence node -> sequence(node, value, fail);
      case Pattern.MatchMapping node -> mapping(node, value, fail);
      case Pattern.MatchClass node -> instance(node, value, fail);
      case Pattern.MatchStar(var name, _) -> capture(name, value);
      case Pattern.MatchAs(var inner, var name, _) -> {
        inner.ifPresent(each -> test(each, value, fail));
        capture(name, value);
      }
      case Pattern.MatchOr(var patterns, _) -> {
        Mark matched = new Mark();
        for (Pattern each : patterns.subList(0, patterns.size() - 1)) {
          Mark next = new Mark();
          test(each, value, next);
          out.jump(matched);
          out.place(next);
        }
        test(patterns.getLast(), value, fail);
        out.place(matched);
      }
    }
  }

  private void capture(Optional<String> name, Local value) {
    if (name.isPresent()) {
      body.out.load(value);
      body.out.put(captures.get(name.get()).value);
    }
  }

  private void sequence(Pattern.MatchSequence node, Local value, Mark fail) {
    Emitter out = body.out;
    int star = -1;
    for (int i = 0; i < node.patterns().size(); i++) {
      if (node.patterns().get(i) instanceof Pattern.MatchStar) {
        if (star >= 0) {
          throw refusal(node.span(), "multiple starred names in sequence pattern");
        }
        star = i;
      }
    }
    testLength(node, star, value, fail);
    int count = node.patterns().size();
    if (node.patterns().stream().allMatch(MatchCompiler::isWildcard)) {
      return;
    }
    if (star >= 0 && isWildcard(node.patterns().get(star))) {
      itemsByIndex(node, star, value, fail);
      return;
    }
    out.load(value);
    out.push(star < 0 ? count : star);
    out.push(star < 0 ? -1 : count - star - 1);
    body.at(node.span());
    out.invokeStatic(PATTERNS, "items", "(" + O + "II)" + OBJECTS);
    items(node.patterns(), out.store(), fail);
  }

  private void testLength(Pattern.MatchSequence node, int star, Local value, Mark fail) {
    Emitter out = body.out;
    int count = node.patterns().size();
    out.load(value);
    body.at(node.span());
    if (star >= 0 && count == 1) {
      out.invokeStatic(PATTERNS, "isSequence", "(" + O + ")Z");
    } else {
      out.push(star < 0 ? count : count - 1);
      String test = star < 0 ? "isSequenceOf" : "isSequenceOfAtLeast";
      out.invokeStatic(PATTERNS, test, "(" + O + "I)Z");
    }
    out.jumpIf(Opcodes.IFEQ, fail);
  }

  /**
   * With {@code *_} only the items that other patterns look at are read, each when it is needed.
   */
  private void itemsByIndex(Pattern.MatchSequence node, int star, Local value, Mark fail) {
    Emitter out = body.out;
    int count = node.patterns().size();
    for (int i = 0; i < count; i++) {
      Pattern pattern = node.patterns().get(i);
      if (isWildcard(pattern)) {
        continue;
      }
      out.load(value);
      out.push(i < star ? i : i - count);
      body.at(pattern.span());
      out.invokeStatic(PATTERNS, "item", "(" + O + "I)" + O);
      Local item = out.store();
      test(pattern, item, fail);
      out.release(item);
    }
  }

  /** Tests the items of an array; null fails. */
  private void items(List<Pattern> patterns, Local items, Mark fail) {
    Emitter out = body.out;
    out.load(items);
    out.jumpIf(Opcodes.IFNULL, fail);
    for (int i = 0; i < patterns.size(); i++) {
      if (isWildcard(patterns.get(i))) {
        continue;
      }
      out.load(items);
      out.push(i);
      out.arrayLoad();
      Local item = out.store();
      test(patterns.get(i), item, fail);
      out.release(item);
    }
    out.release(items);
  }

  private static boolean isWildcard(Pattern pattern) {
    return switch (pattern) {
      case Pattern.MatchAs(var inner, var name, _) -> inner.isEmpty() && name.isEmpty();
      case Pattern.MatchStar(var name, _) -> name.isEmpty();
      default -> false;
    };
  }

  private void mapping(Pattern.MatchMapping node, Local value, Mark fail) {
    Emitter out = body.out;
    refuseDuplicates(node);
    out.load(value);
    body.displays.array(new ArrayList<Expr>(node.keys()));
    Local keys = out.store();
    out.load(keys);
    body.at(node.span());
    out.invokeStatic(PATTERNS, "mapping", "(" + O + OBJECTS + ")" + OBJECTS);
    items(node.patterns(), out.store(), fail);
    if (node.rest().isPresent()) {
      out.load(value);
      out.load(keys);
      out.invokeStatic(PATTERNS, "rest", "(" + O + OBJECTS + ")" + O);
      out.put(captures.get(node.rest().get()).value);
    }
    out.release(keys);
  }

  private void refuseDuplicates(Pattern.MatchMapping node) {
    List<Object> seen = new ArrayList<>();
    for (Expr key : node.keys()) {
      if (key instanceof Expr.JoinedStr || key instanceof Expr.TemplateStr) {
        throw refusal(
            node.span(), "mapping pattern keys may only match literals and attribute lookups");
      }
      Optional<Object> constant = body.constants.constantOf(key);
      Optional<Object> value = constant.map(MatchCompiler::equalityKey);
      if (value.isPresent() && seen.contains(value.get())) {
        String shown =
            constant.get() instanceof Literal literal
                ? AnnotationText.of(new Expr.Constant(literal, false, key.span()))
                : AnnotationText.of(key);
        throw refusal(node.span(), "mapping pattern checks duplicate key (" + shown + ")");
      }
      value.ifPresent(seen::add);
    }
  }

  /** Equal for literals that are equal in Python. */
  private static Object equalityKey(Object value) {
    return switch (value) {
      case Literal.Bool(boolean truth) -> truth ? BigDecimal.ONE : BigDecimal.ZERO;
      case Literal.Int(var number) -> new BigDecimal(number).stripTrailingZeros();
      case Literal.Float(double number) when Double.isFinite(number) ->
          new BigDecimal(number).stripTrailingZeros();
      case Literal.Complex(double imaginary) when imaginary == 0 -> BigDecimal.ZERO;
      default -> Constants.keyOf(value);
    };
  }

  private void refuseRepeated(Pattern.MatchClass node) {
    for (int i = 0; i < node.keywordNames().size(); i++) {
      String name = node.keywordNames().get(i);
      if (node.keywordNames().indexOf(name) < i) {
        throw refusal(
            node.keywordPatterns().get(i).span(),
            "attribute name repeated in class pattern: " + name);
      }
    }
  }

  private void instance(Pattern.MatchClass node, Local value, Mark fail) {
    refuseRepeated(node);
    Emitter out = body.out;
    out.load(value);
    body.expressions.push(node.cls());
    out.push(node.patterns().size());
    body.constants.names(node.keywordNames());
    body.at(node.span());
    out.invokeStatic(PATTERNS, "instance", "(" + O + O + "I" + STRS + ")" + OBJECTS);
    List<Pattern> patterns = new ArrayList<>(node.patterns());
    patterns.addAll(node.keywordPatterns());
    items(patterns, out.store(), fail);
  }
}
