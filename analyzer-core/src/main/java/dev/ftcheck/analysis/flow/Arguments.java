package dev.ftcheck.analysis.flow;

import dev.ftcheck.analysis.ir.Argument;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.ir.Param;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Which operand of a call becomes which parameter of a callee. */
final class Arguments {

  private Arguments() {}

  /**
   * The operands by parameter of the callee for the call that sets the register; empty where no
   * single call does.
   */
  static List<Operand> of(Recorder recorder, State state, int register, UnitInstance callee) {
    boolean bound =
        recorder.pointsTo().edges(recorder.unit(), register).stream()
            .filter(edge -> edge.callee() == callee)
            .map(CallEdge::receiver)
            .anyMatch(receiver -> receiver != null);
    return switch (recorder.definition(register)) {
      case Instr.Call call -> bind(recorder, state, callee, null, bound, call.arguments());
      case Instr.CallMethod call ->
          bind(
              recorder,
              state,
              callee,
              bound ? recorder.operand(state, call.receiver()) : null,
              bound,
              call.arguments());
      case null, default -> List.of();
    };
  }

  /**
   * One element per parameter, null where nothing certain is passed; {@code bound} skips the first.
   */
  static List<Operand> bind(
      Recorder recorder,
      State state,
      UnitInstance callee,
      Operand receiver,
      boolean bound,
      List<Argument> arguments) {
    List<Param> params = callee.unit().code().params();
    List<Operand> operands = new ArrayList<>(Collections.nCopies(params.size(), null));
    int position = 0;
    if (bound && !params.isEmpty()) {
      operands.set(0, receiver);
      position = 1;
    }
    for (Argument argument : arguments) {
      int target = -1;
      if (argument.kind() == Argument.Kind.POSITIONAL) {
        target = position++;
      } else if (argument.kind() == Argument.Kind.KEYWORD) {
        target = indexOf(params, argument.keyword());
      }
      if (target >= 0 && target < params.size() && takesOne(params.get(target))) {
        operands.set(target, recorder.operand(state, argument.register()));
      }
    }
    return operands;
  }

  static int indexOf(List<Param> params, String name) {
    for (int param = 0; param < params.size(); param++) {
      if (params.get(param).name().equals(name)) {
        return param;
      }
    }
    return -1;
  }

  private static boolean takesOne(Param param) {
    return param.kind() != Param.Kind.VARARG && param.kind() != Param.Kind.KWARG;
  }
}
