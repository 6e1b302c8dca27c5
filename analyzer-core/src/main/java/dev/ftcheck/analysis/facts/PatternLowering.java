package dev.ftcheck.analysis.facts;

import dev.ftcheck.analysis.ir.Constant;
import dev.ftcheck.analysis.ir.ContainerKind;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.ir.Operator;
import dev.ftcheck.ast.Expr;
import dev.ftcheck.ast.Node;
import dev.ftcheck.ast.Pattern;
import dev.ftcheck.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The test of one pattern, and what it captures. Parts of the subject are read in order without
 * branches in between; captured names are assigned by {@link #storeCaptures}.
 */
final class PatternLowering {

  private record Capture(Node node, int register) {}

  /** Built-in classes whose only positional sub-pattern matches the subject itself (PEP 634). */
  private static final Set<String> SELF_MATCHING =
      Set.of(
          "bool",
          "bytearray",
          "bytes",
          "dict",
          "float",
          "frozenset",
          "int",
          "list",
          "set",
          "str",
          "tuple");

  private final UnitLowering unit;
  private final CodeWriter code;
  private final List<Integer> tests = new ArrayList<>();
  private final Map<String, Capture> captures = new LinkedHashMap<>();

  PatternLowering(UnitLowering unit) {
    this.unit = unit;
    this.code = unit.code;
  }

  /** The register that decides whether the pattern matches; empty where it always does. */
  OptionalInt test(Span span) {
    if (tests.isEmpty()) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(
        tests.size() == 1 ? tests.getFirst() : code.compute(Operator.COMPARE, tests, span));
  }

  void storeCaptures() {
    captures.forEach(
        (name, capture) ->
            unit.places.store(
                unit.places.named(capture.node, name), capture.register, capture.node.span()));
  }

  void lower(Pattern pattern, int subject) {
    switch (pattern) {
      case Pattern.MatchValue(var value, var span) -> {
        int expected = unit.expressions.lower(value);
        test(Operator.COMPARE, List.of(subject, expected), span);
      }
      case Pattern.MatchSingleton(var value, var span) -> {
        int expected = code.constant(Constants.of(value), span);
        test(Operator.IS, List.of(subject, expected), span);
      }
      case Pattern.MatchSequence(var patterns, var span) -> sequence(patterns, subject, span);
      case Pattern.MatchMapping mapping -> mapping(mapping, subject);
      case Pattern.MatchClass matchClass -> instance(matchClass, subject);
      case Pattern.MatchStar(var name, var span) -> rest(pattern, name, subject, span);
      case Pattern.MatchAs(var inner, var name, _) -> {
        inner.ifPresent(sub -> lower(sub, subject));
        name.ifPresent(bound -> captures.put(bound, new Capture(pattern, subject)));
      }
      case Pattern.MatchOr(var alternatives, var span) -> or(alternatives, subject, span);
    }
  }

  private void test(Operator operator, List<Integer> operands, Span span) {
    tests.add(code.compute(operator, operands, span));
  }

  private void sequence(List<Pattern> patterns, int subject, Span span) {
    test(Operator.COMPARE, List.of(subject), span);
    boolean behindStar = false;
    for (int at = 0; at < patterns.size(); at++) {
      Pattern part = patterns.get(at);
      if (part instanceof Pattern.MatchStar) {
        behindStar = true;
        lower(part, subject);
      } else if (!isWildcard(part)) {
        int index = behindStar ? at - patterns.size() : at;
        int key = code.constant(new Constant.Int(index), part.span());
        lower(part, unit.places.load(new Place.Item(subject, key), part.span()));
      }
    }
  }

  private void rest(Pattern star, Optional<String> name, int subject, Span span) {
    if (name.isPresent()) {
      int dst = code.temporary();
      code.emit(
          new Instr.MakeContainer(
              dst, ContainerKind.LIST, List.of(), List.of(), List.of(subject), span));
      captures.put(name.get(), new Capture(star, dst));
    }
  }

  private void mapping(Pattern.MatchMapping mapping, int subject) {
    test(Operator.COMPARE, List.of(subject), mapping.span());
    for (int at = 0; at < mapping.keys().size(); at++) {
      Expr key = mapping.keys().get(at);
      Pattern part = mapping.patterns().get(at);
      int keyRegister = unit.expressions.lower(key);
      test(Operator.IN, List.of(keyRegister, subject), key.span());
      if (!isWildcard(part)) {
        lower(part, unit.places.load(new Place.Item(subject, keyRegister), part.span()));
      }
    }
    if (mapping.rest().isPresent()) {
      int dst = code.temporary();
      code.emit(
          new Instr.MakeContainer(
              dst,
              ContainerKind.DICT,
              List.of(Instr.NONE),
              List.of(subject),
              List.of(),
              mapping.span()));
      captures.put(mapping.rest().get(), new Capture(mapping, dst));
    }
  }

  /** Which attribute a positional sub-pattern reads is up to the class, so its value is unknown. */
  private void instance(Pattern.MatchClass pattern, int subject) {
    int type = unit.expressions.lower(pattern.cls());
    test(Operator.COMPARE, List.of(subject, type), pattern.span());
    boolean selfMatching =
        pattern.cls() instanceof Expr.Name(var name, _, _) && SELF_MATCHING.contains(name);
    for (Pattern part : pattern.patterns()) {
      lower(part, selfMatching ? subject : code.temporary());
    }
    for (int at = 0; at < pattern.keywordNames().size(); at++) {
      Pattern part = pattern.keywordPatterns().get(at);
      Place attribute = new Place.Attribute(subject, pattern.keywordNames().get(at));
      lower(part, unit.places.load(attribute, part.span()));
    }
  }

  private void or(List<Pattern> alternatives, int subject, Span span) {
    List<Integer> results = new ArrayList<>();
    Map<String, List<Integer>> sources = new LinkedHashMap<>();
    Map<String, Node> nodes = new LinkedHashMap<>();
    boolean refutable = true;
    for (Pattern alternative : alternatives) {
      PatternLowering inner = new PatternLowering(unit);
      inner.lower(alternative, subject);
      OptionalInt result = inner.test(alternative.span());
      result.ifPresent(results::add);
      refutable &= result.isPresent();
      inner.captures.forEach(
          (name, capture) -> {
            sources.computeIfAbsent(name, first -> new ArrayList<>()).add(capture.register);
            nodes.putIfAbsent(name, capture.node);
          });
    }
    if (refutable) {
      test(Operator.COMPARE, List.copyOf(results), span);
    }
    sources.forEach(
        (name, registers) ->
            captures.put(name, new Capture(nodes.get(name), code.phi(registers, span))));
  }

  private static boolean isWildcard(Pattern pattern) {
    return pattern instanceof Pattern.MatchAs(var inner, var name, _)
        && inner.isEmpty()
        && name.isEmpty();
  }
}
