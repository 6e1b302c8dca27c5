package dev.ftcheck.vm.runtime;

import java.util.EnumMap;
import java.util.Map;

/** What options of the command line and {@code PYTHON*} variables switched on. Immutable. */
public final class InterpreterFlags {

  /** Nothing was asked for. */
  public static final InterpreterFlags USUAL = new InterpreterFlags(Map.of());

  private final Map<InterpreterFlag, Integer> chosen;

  /** Flags that are not named have their usual value. */
  public InterpreterFlags(Map<InterpreterFlag, Integer> chosen) {
    Map<InterpreterFlag, Integer> copy = new EnumMap<>(InterpreterFlag.class);
    copy.putAll(chosen);
    this.chosen = copy;
  }

  public int get(InterpreterFlag flag) {
    return chosen.getOrDefault(flag, flag.usual());
  }

  public boolean isSet(InterpreterFlag flag) {
    return get(flag) != 0;
  }
}
