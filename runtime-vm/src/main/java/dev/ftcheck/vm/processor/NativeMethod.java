package dev.ftcheck.vm.processor;

import dev.ftcheck.vm.natives.ArgumentWords;
import java.util.ArrayList;
import java.util.List;

/**
 * An annotated Java method.
 *
 * @param name the Python name
 * @param javaName the Java name
 * @param binding what Python sees of it
 * @param parameters in the order of the Java parameters, self first where there is one
 * @param result the Java type of the result
 * @param text the signature as Python shows it; null for none
 * @param messageName the name in messages about wrong arguments; empty for {@code name}
 * @param words how a call that does not fit is refused
 * @param documentation the docstring; empty for none
 */
record NativeMethod(
    String name,
    String javaName,
    Binding binding,
    List<Parameter> parameters,
    String result,
    String text,
    String messageName,
    ArgumentWords words,
    String documentation) {

  /** What Python sees of a Java method. */
  enum Binding {
    METHOD,
    SLOT,
    CLASS,
    STATIC,
    NEW,
    FUNCTION,
    GETTER,
    MEMBER,
    SETTER,
    CONSTANT;

    boolean hasSelf() {
      return this == METHOD || this == SLOT || this == GETTER || this == MEMBER || this == SETTER;
    }

    boolean hasClass() {
      return this == CLASS || this == NEW;
    }

    boolean isCallable() {
      return this != CONSTANT;
    }
  }

  /** In the order of bound arguments: {@code *args} and {@code **kwargs} come last. */
  List<Parameter> bound() {
    List<Parameter> order = new ArrayList<>(named());
    parameters.stream().filter(p -> p.role() == Parameter.Role.MORE).forEach(order::add);
    parameters.stream().filter(p -> p.role() == Parameter.Role.NAMES).forEach(order::add);
    return order;
  }

  /** Without {@code *args} and {@code **kwargs}. */
  List<Parameter> named() {
    return parameters.stream()
        .filter(p -> p.role() != Parameter.Role.MORE && p.role() != Parameter.Role.NAMES)
        .toList();
  }

  boolean takes(Parameter.Role role) {
    return parameters.stream().anyMatch(p -> p.role() == role);
  }

  int positionalCount() {
    return (int) parameters.stream().filter(Parameter::isPositional).count();
  }

  /** Whether a call with so many positional arguments fits. */
  boolean fits(int count) {
    long required = parameters.stream().filter(p -> p.isPositional() && p.isRequired()).count();
    boolean needsKeyword =
        parameters.stream().anyMatch(p -> p.role() == Parameter.Role.KEYWORD && p.isRequired());
    return !needsKeyword
        && count >= required
        && (count <= positionalCount() || takes(Parameter.Role.MORE));
  }
}
