package dev.ftcheck.analysis.lifecycle;

import dev.ftcheck.analysis.ir.Argument;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.ir.Param;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.finding.Location;
import dev.ftcheck.source.Span;
import java.util.List;

/**
 * A call in analysed code.
 *
 * @param instr the {@link Instr.Call} or {@link Instr.CallMethod}
 * @param key the edge key
 * @param receiver the register of the object a method is called on; NONE for plain calls
 */
public record CallSite(
    UnitInstance in, Instr instr, int key, int receiver, List<Argument> arguments, Span span) {

  /** The call that the instruction makes; null for other instructions. */
  public static CallSite of(UnitInstance in, Instr instr) {
    return switch (instr) {
      case Instr.Call i -> new CallSite(in, i, i.dst(), Instr.NONE, i.arguments(), i.span());
      case Instr.CallMethod i ->
          new CallSite(in, i, i.dst(), i.receiver(), i.arguments(), i.span());
      default -> null;
    };
  }

  public LinkedUnit unit() {
    return in.unit();
  }

  public Location location() {
    return in.unit().at(span);
  }

  /** The register passed as that keyword; NONE where it is not. */
  public int keyword(String name) {
    for (Argument argument : arguments) {
      if (argument.kind() == Argument.Kind.KEYWORD && argument.keyword().equals(name)) {
        return argument.register();
      }
    }
    return Instr.NONE;
  }

  /** Whether a {@code **mapping} is passed, which may hold any keyword. */
  public boolean passesMapping() {
    return arguments.stream().anyMatch(argument -> argument.kind() == Argument.Kind.DOUBLE_STAR);
  }

  /**
   * The register passed for a parameter of the callee, by position or keyword; NONE where it is
   * not, or not in the open.
   *
   * @param bound whether the callee's first parameter is the receiver
   */
  public int argument(String parameter, LinkedUnit callee, boolean bound) {
    List<Param> params = callee.code().params();
    for (int at = 0; at < params.size(); at++) {
      Param param = params.get(at);
      int position = bound ? at - 1 : at;
      boolean positional =
          param.kind() == Param.Kind.POSITIONAL || param.kind() == Param.Kind.POSITIONAL_ONLY;
      if (param.name().equals(parameter)) {
        return positional && passesPosition(position)
            ? arguments.get(position).register()
            : keyword(parameter);
      }
    }
    return Instr.NONE;
  }

  private boolean passesPosition(int position) {
    return position >= 0
        && position < arguments.size()
        && arguments.subList(0, position + 1).stream()
            .allMatch(a -> a.kind() == Argument.Kind.POSITIONAL);
  }
}
