package dev.ftcheck.analysis.lifecycle;

import dev.ftcheck.analysis.facts.FactsBuilder;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.link.Program;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.parser.PythonParser;
import dev.ftcheck.parser.PythonSyntaxException;
import dev.ftcheck.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** A module with its points-to analysis, for tests. */
record AnalysedSource(PointsTo pointsTo) {

  static AnalysedSource of(String text) {
    try {
      return new AnalysedSource(
          PointsTo.of(
              new Program(
                  List.of(FactsBuilder.build(PythonParser.parse(new SourceFile("a.py", text)))))));
    } catch (PythonSyntaxException e) {
      throw new IllegalArgumentException(e.diagnostic().toString(), e);
    }
  }

  /** The function or class body of that name; {@code <module>} for the module's. */
  LinkedUnit unit(String name) {
    return pointsTo.program().units().stream()
        .filter(unit -> !unit.isModel() && unit.code().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** The instructions of that kind in the unit, in the order of the text. */
  static <T extends Instr> List<T> all(LinkedUnit unit, Class<T> kind) {
    List<T> found = new ArrayList<>();
    unit.code()
        .body()
        .forEach(
            instr -> {
              if (kind.isInstance(instr)) {
                found.add(kind.cast(instr));
              }
            });
    return found;
  }
}
