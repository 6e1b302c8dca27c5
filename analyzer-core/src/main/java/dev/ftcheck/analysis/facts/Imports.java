package dev.ftcheck.analysis.facts;

import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.ast.ImportAlias;
import dev.ftcheck.ast.Stmt;
import java.util.List;

/** Import statements. */
final class Imports {

  private final CodeWriter code;
  private final Places places;

  Imports(UnitLowering unit) {
    this.code = unit.code;
    this.places = unit.places;
  }

  void modules(List<ImportAlias> aliases) {
    for (ImportAlias alias : aliases) {
      boolean bindsTop = alias.asName().isEmpty();
      String top = alias.name().split("\\.", 2)[0];
      int dst = code.temporary();
      code.emit(new Instr.ImportModule(dst, alias.name(), bindsTop, alias.span()));
      store(alias, alias.asName().orElse(top), dst);
    }
  }

  void from(Stmt.ImportFrom from) {
    for (ImportAlias alias : from.names()) {
      int dst = code.temporary();
      code.emit(
          new Instr.ImportName(
              dst, from.module().orElse(""), from.level(), alias.name(), alias.span()));
      if (!alias.name().equals("*")) {
        store(alias, alias.asName().orElse(alias.name()), dst);
      }
    }
  }

  private void store(ImportAlias alias, String name, int src) {
    places.store(places.named(alias, name), src, alias.span());
  }
}
