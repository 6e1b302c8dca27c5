package dev.ftcheck.analysis.lifecycle;

import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedModule;
import dev.ftcheck.analysis.link.LinkedUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Module-level names that are assigned once. */
final class ConstantNames {

  private ConstantNames() {}

  /**
   * The register of the module body that the name is set from; empty where it is set in several
   * places or in none.
   */
  static OptionalInt source(LinkedModule module, String name) {
    List<Instr.StoreGlobal> stores = new ArrayList<>();
    for (LinkedUnit unit : module.units()) {
      unit.code()
          .body()
          .forEach(
              instr -> {
                if (instr instanceof Instr.StoreGlobal store && store.name().equals(name)) {
                  stores.add(store);
                }
              });
    }
    boolean atTop = stores.size() == 1 && contains(module.body(), stores.getFirst());
    return atTop ? OptionalInt.of(stores.getFirst().src()) : OptionalInt.empty();
  }

  /** Whether the module binds the name, so that it is no built-in there. */
  static boolean binds(LinkedModule module, String name) {
    return module.units().stream()
        .anyMatch(
            unit -> {
              boolean[] found = {false};
              unit.code()
                  .body()
                  .forEach(
                      instr ->
                          found[0] |=
                              instr instanceof Instr.StoreGlobal store
                                  && store.name().equals(name));
              return found[0];
            });
  }

  /** Equal instructions may stand in two places; this asks for the very one. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean contains(LinkedUnit unit, Instr wanted) {
    boolean[] found = {false};
    unit.code().body().forEach(instr -> found[0] |= instr == wanted);
    return found[0];
  }
}
