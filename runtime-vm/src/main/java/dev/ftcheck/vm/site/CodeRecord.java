package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.Positions;
import java.util.function.Supplier;

/**
 * What a compiled unit writes down of one code object beside its class.
 *
 * @param className the binary name of the class of its body
 * @param children the indices of the code objects among its constants
 * @param documentation the docstring; null for none
 * @param positions unpacked each time
 */
public record CodeRecord(
    String className,
    String name,
    String qualifiedName,
    int firstLine,
    int flags,
    int positionalCount,
    int positionalOnlyCount,
    int keywordOnlyCount,
    String[] variables,
    String[] free,
    String[] cells,
    int[] children,
    String documentation,
    Supplier<Positions> positions) {

  void write(UnitWriter out) {
    out.text(className);
    out.text(name);
    out.text(qualifiedName);
    out.number(firstLine);
    out.number(flags);
    out.number(positionalCount);
    out.number(positionalOnlyCount);
    out.number(keywordOnlyCount);
    out.texts(variables);
    out.texts(free);
    out.texts(cells);
    out.numbers(children);
    out.text(documentation);
    PackedPositions.write(positions.get(), out);
  }

  /** Reads a record, its positions when they are asked for. */
  static CodeRecord read(UnitReader in) {
    return new CodeRecord(
        in.text(),
        in.text(),
        in.text(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        in.texts(),
        in.texts(),
        in.texts(),
        in.numbers(),
        in.text(),
        in.later(PackedPositions::read));
  }
}
