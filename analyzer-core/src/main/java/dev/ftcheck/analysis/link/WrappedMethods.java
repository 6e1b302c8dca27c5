package dev.ftcheck.analysis.link;

import dev.ftcheck.analysis.ir.Argument;
import dev.ftcheck.analysis.ir.Code;
import dev.ftcheck.analysis.ir.Definitions;
import dev.ftcheck.analysis.ir.Instr;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Classes that put something else in the place of their methods while the program runs: {@code for
 * name in dir(self): setattr(self, name, ...)}. What is called under such a name may hold locks
 * that the source of the method does not show. Immutable.
 */
public final class WrappedMethods {

  private final Set<LinkedClass> classes = new HashSet<>();

  public WrappedMethods(Program program) {
    for (LinkedUnit unit : program.units()) {
      if (!unit.isModel() && unit.methodOf() != null && unit.hasReceiver()) {
        Definitions definitions = program.definitions(unit);
        unit.code()
            .body()
            .forEach(
                instr -> {
                  if (instr instanceof Instr.ForEach loop
                      && calls(definitions.of(loop.iterable()), "dir", definitions)
                      && storesIntoReceiver(loop.body(), definitions)) {
                    classes.add(unit.methodOf());
                  }
                });
      }
    }
  }

  /** Whether the unit is a method of such a class, or of one that derives from it. */
  public boolean mayWrap(LinkedUnit unit) {
    return unit.methodOf() != null
        && !classes.isEmpty()
        && unit.methodOf().mro().stream().anyMatch(classes::contains);
  }

  private static boolean storesIntoReceiver(Code body, Definitions definitions) {
    boolean[] found = {false};
    body.forEach(
        instr ->
            found[0] |=
                calls(instr, "setattr", definitions)
                    && !(definitions.of(((Instr.Call) instr).arguments().getLast().register())
                        instanceof Instr.Const));
    return found[0];
  }

  /** Whether it is a call of that built-in function for the receiver. */
  private static boolean calls(Instr instr, String function, Definitions definitions) {
    if (!(instr instanceof Instr.Call call) || call.arguments().isEmpty()) {
      return false;
    }
    List<Argument> arguments = call.arguments();
    return definitions.of(call.function()) instanceof Instr.LoadGlobal load
        && load.name().equals(function)
        && arguments.getFirst().register() == 0;
  }
}
