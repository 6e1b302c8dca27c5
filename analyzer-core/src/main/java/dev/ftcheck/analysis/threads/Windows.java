package dev.ftcheck.analysis.threads;

import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedModule;
import java.util.Set;

/** Code that draws windows: it belongs to the one thread that runs its toolkit's event loop. */
final class Windows {

  private static final Set<String> TOOLKITS =
      Set.of(
          "tkinter", "PyQt4", "PyQt5", "PyQt6", "PySide", "PySide2", "PySide6", "qt", "qtpy", "wx",
          "kivy", "gi", "gtk");

  private Windows() {}

  /** Whether the module imports a toolkit for windows, in its body or on some branch of it. */
  static boolean areDrawnBy(LinkedModule module) {
    boolean[] found = {false};
    module
        .body()
        .code()
        .body()
        .forEach(
            instr -> {
              switch (instr) {
                case Instr.ImportModule i -> found[0] |= isToolkit(i.module());
                case Instr.ImportName i -> found[0] |= i.level() == 0 && isToolkit(i.module());
                default -> {}
              }
            });
    return found[0];
  }

  private static boolean isToolkit(String module) {
    int dot = module.indexOf('.');
    return TOOLKITS.contains(dot < 0 ? module : module.substring(0, dot));
  }
}
