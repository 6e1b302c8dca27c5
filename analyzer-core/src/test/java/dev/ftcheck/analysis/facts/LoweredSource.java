package dev.ftcheck.analysis.facts;

import dev.ftcheck.analysis.ir.CodeUnit;
import dev.ftcheck.analysis.ir.IrPrinter;
import dev.ftcheck.parser.PythonParser;
import dev.ftcheck.parser.PythonSyntaxException;
import dev.ftcheck.source.SourceFile;
import java.util.stream.Collectors;

/**
 * Source text, parsed and lowered; the IR as text. Everything it lowers keeps the IR's promises.
 */
final class LoweredSource {

  private LoweredSource() {}

  static FileFacts facts(String source) {
    try {
      FileFacts facts = FactsBuilder.build(PythonParser.parse(new SourceFile("test.py", source)));
      IrInvariants.check(facts);
      return facts;
    } catch (PythonSyntaxException refused) {
      throw new IllegalArgumentException(refused.diagnostic().toString(), refused);
    }
  }

  static String moduleBody(String source) {
    return unitBody(0, source);
  }

  static String unitBody(int index, String source) {
    return IrPrinter.printBody(facts(source).units().get(index));
  }

  static String allUnits(String source) {
    return facts(source).units().stream().map(IrPrinter::print).collect(Collectors.joining());
  }

  static CodeUnit unit(String qualifiedName, String source) {
    return facts(source).units().stream()
        .filter(unit -> unit.qualifiedName().equals(qualifiedName))
        .findFirst()
        .orElseThrow();
  }
}
