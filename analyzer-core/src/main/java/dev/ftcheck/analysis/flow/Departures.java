package dev.ftcheck.analysis.flow;

import dev.ftcheck.analysis.ir.Argument;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.source.Span;
import java.util.List;

/** References to containers, and live views of them, that leave a unit which did not make them. */
final class Departures {

  private final Recorder recorder;
  private final CallWalk calls;

  Departures(Recorder recorder, CallWalk calls) {
    this.recorder = recorder;
    this.calls = calls;
  }

  void returned(Instr.Return instr, State state) {
    if (instr.src() != Instr.NONE) {
      leave(instr.src(), true, instr.span(), state);
    }
  }

  /**
   * A call of something that nothing is known of, outside of the lock that the argument is from.
   */
  void passed(List<Argument> arguments, Span span, State state) {
    if (state.held.isEmpty()) {
      arguments.forEach(argument -> leave(argument.register(), false, span, state));
    }
  }

  private void leave(int register, boolean returned, Span span, State state) {
    Operand container = calls.container(state, register);
    boolean own = container.path().root() instanceof Path.Fresh;
    if (own
        || container.path() instanceof Path.Parameter
        || container.register() < 0
        || !recorder.isContainer(container.register())) {
      return;
    }
    Value value = recorder.value(state, register);
    List<Held> taken = state.held.isEmpty() ? heldAtRead(value) : state.held;
    if (returned || !taken.isEmpty()) {
      recorder.add(
          new Event.Departure(
              container, value.view() != null, returned, taken, span, recorder.point(state)));
    }
  }

  private static List<Held> heldAtRead(Value value) {
    return value.reads().stream()
        .map(read -> read.point().held())
        .filter(held -> !held.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
