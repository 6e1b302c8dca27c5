package dev.ftcheck.analysis.models;

import dev.ftcheck.analysis.ir.CodeUnit.Argumented;
import dev.ftcheck.analysis.ir.Constant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One decorator of a model with its arguments. Each argument is asked for once; {@link #end}
 * complains about those nobody asked for.
 */
final class Word {

  private final String name;
  private final List<Argumented> left;
  private final List<String> parameters;
  private final int line;

  /**
   * @param parameters of the decorated function, without stars
   */
  Word(String name, List<Argumented> arguments, List<String> parameters, int line) {
    this.name = name;
    this.left = new ArrayList<>(arguments);
    this.parameters = parameters;
    this.line = line;
  }

  String name() {
    return name;
  }

  /** The next positional argument, or the keyword argument of that name, or {@code otherwise}. */
  String text(String keyword, String otherwise) {
    Constant value = take(keyword, true);
    return switch (value) {
      case null -> otherwise;
      case Constant.Text text -> text.value();
      case Constant.NoneValue _, Constant.Bool _, Constant.Int _, Constant.Other _ ->
          throw wrong(keyword + " has to be a string");
    };
  }

  /** As {@link #text}, but may not be left out. */
  String text(String keyword) {
    String text = text(keyword, null);
    if (text == null) {
      throw wrong("needs a string for " + keyword);
    }
    return text;
  }

  /** A keyword argument, or {@code otherwise}. */
  boolean flag(String keyword, boolean otherwise) {
    Constant value = take(keyword, false);
    return switch (value) {
      case null -> otherwise;
      case Constant.Bool flag -> flag.value();
      case Constant.NoneValue _, Constant.Text _, Constant.Int _, Constant.Other _ ->
          throw wrong(keyword + " has to be True or False");
    };
  }

  /** The parameter that the effect is on: {@code self} unless named. */
  String target(String keyword) {
    return parameter(text(keyword, "self"));
  }

  /** A parameter that has to be named. */
  String parameter() {
    return parameter(text("parameter"));
  }

  /** A parameter, or empty where it is left out. */
  String optionalParameter(String keyword) {
    String text = text(keyword, "");
    return text.isEmpty() ? text : parameter(text);
  }

  /** A parameter, or a method of one. */
  String callee() {
    String text = text("callee");
    int dot = text.indexOf('.');
    parameter(dot < 0 ? text : text.substring(0, dot));
    return text;
  }

  boolean hasParameter(String parameter) {
    return parameters.contains(parameter);
  }

  <E extends Enum<E>> E choice(String keyword, Class<E> type) {
    String text = text(keyword);
    for (E value : EnumSet.allOf(type)) {
      if (lower(value).equals(text)) {
        return value;
      }
    }
    String choices =
        Arrays.stream(type.getEnumConstants()).map(Word::lower).collect(Collectors.joining(", "));
    throw wrong(keyword + " has to be one of " + choices + ", not \"" + text + "\"");
  }

  void end() {
    if (!left.isEmpty()) {
      String keyword = left.getFirst().name();
      throw wrong(keyword.isEmpty() ? "too many arguments" : "no argument is named " + keyword);
    }
  }

  ModelException wrong(String problem) {
    return new ModelException(line, name, problem);
  }

  private String parameter(String text) {
    if (!hasParameter(text)) {
      throw wrong("the function has no parameter \"" + text + "\"");
    }
    return text;
  }

  private Constant take(String keyword, boolean positional) {
    for (int at = 0; at < left.size(); at++) {
      String given = left.get(at).name();
      if (given.equals(keyword) || (positional && given.isEmpty())) {
        return left.remove(at).value();
      }
    }
    return null;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
