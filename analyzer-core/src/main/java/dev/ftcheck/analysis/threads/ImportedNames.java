package dev.ftcheck.analysis.threads;

import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedModule;
import dev.ftcheck.analysis.link.LinkedUnit;
import java.util.HashSet;
import java.util.Set;

/** What a module imports anywhere in its code, as dotted names of modules. */
final class ImportedNames {

  private ImportedNames() {}

  /** Names that may be modules: {@code from a import b} may import {@code a} or {@code a.b}. */
  static Set<String> of(LinkedModule module) {
    Set<String> names = new HashSet<>();
    for (LinkedUnit unit : module.units()) {
      unit.code()
          .body()
          .forEach(
              instr -> {
                switch (instr) {
                  case Instr.ImportModule i -> names.add(i.module());
                  case Instr.ImportName i -> {
                    String from = absolute(module, i);
                    names.add(from);
                    names.add(from.isEmpty() ? i.name() : from + "." + i.name());
                  }
                  default -> {}
                }
              });
    }
    return names;
  }

  private static String absolute(LinkedModule module, Instr.ImportName instr) {
    if (instr.level() == 0) {
      return instr.module();
    }
    String base = module.name();
    int up = module.path().endsWith("__init__.py") ? instr.level() - 1 : instr.level();
    for (int i = 0; i < up && !base.isEmpty(); i++) {
      int dot = base.lastIndexOf('.');
      base = dot < 0 ? "" : base.substring(0, dot);
    }
    if (instr.module().isEmpty()) {
      return base;
    }
    return base.isEmpty() ? instr.module() : base + "." + instr.module();
  }
}
