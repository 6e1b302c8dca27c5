package dev.ftcheck.analysis.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Readable text of units and code, one instruction a line. Registers with a name are shown by it,
 * the class of a class body as {@code class}, temporaries as {@code %7}.
 */
public final class IrPrinter {

  private static final String INDENT = "  ";

  private final CodeUnit unit;
  private final RegisterNames registers;
  private final StringBuilder out = new StringBuilder();

  private IrPrinter(CodeUnit unit) {
    this.unit = unit;
    this.registers = new RegisterNames(unit);
  }

  /** The unit's header, and its body indented below it; ends with a line end. */
  public static String print(CodeUnit unit) {
    IrPrinter printer = new IrPrinter(unit);
    printer.line(0, printer.header());
    printer.code(1, unit.body());
    return printer.out.toString();
  }

  /** The unit's body alone, not indented; each line ends with a line end. */
  public static String printBody(CodeUnit unit) {
    IrPrinter printer = new IrPrinter(unit);
    printer.code(0, unit.body());
    return printer.out.toString();
  }

  /** A type in the notation of annotations, {@code ?} where unknown. */
  public static String print(TypeRef type) {
    return IrText.type(type);
  }

  private String header() {
    List<String> words = new ArrayList<>();
    words.add("unit " + unit.index() + ":");
    if (unit.isAsync()) {
      words.add("async");
    }
    if (unit.isGenerator()) {
      words.add("generator");
    }
    words.add(
        switch (unit.kind()) {
          case MODULE -> "module";
          case CLASS -> "class";
          case FUNCTION -> "function";
          case LAMBDA -> "lambda";
        });
    String params = unit.params().stream().map(IrText::param).collect(Collectors.joining(", "));
    words.add(
        switch (unit.kind()) {
          case MODULE, CLASS -> unit.qualifiedName();
          case FUNCTION, LAMBDA -> unit.qualifiedName() + "(" + params + ")";
        });
    if (!unit.returnType().equals(new TypeRef.Unknown())) {
      words.add("-> " + IrText.type(unit.returnType()));
    }
    return String.join(" ", words);
  }

  private void line(int depth, String text) {
    out.append(INDENT.repeat(depth)).append(text).append('\n');
  }

  private void code(int depth, Code code) {
    code.instrs().forEach(instr -> instr(depth, instr));
  }

  private void block(int depth, String header, Code code) {
    line(depth, header);
    code(depth + 1, code);
  }

  private void blockUnlessEmpty(int depth, String header, Code code) {
    if (!code.instrs().isEmpty()) {
      block(depth, header, code);
    }
  }

  private void instr(int depth, Instr instr) {
    switch (instr) {
      case Instr.If(int condition, var then, var orelse, _) -> {
        block(depth, "if " + registers.of(condition) + ":", then);
        blockUnlessEmpty(depth, "else:", orelse);
      }
      case Instr.While(var test, int condition, var body, var orelse, _) -> {
        block(depth, "while:", test);
        block(depth, "test " + registers.of(condition) + ":", body);
        blockUnlessEmpty(depth, "else:", orelse);
      }
      case Instr.ForEach(int iterable, int element, boolean isAsync, var body, var orelse, _) -> {
        String header = registers.of(element) + " in " + registers.of(iterable) + ":";
        block(depth, (isAsync ? "async for " : "for ") + header, body);
        blockUnlessEmpty(depth, "else:", orelse);
      }
      case Instr.With(int context, int entered, boolean isAsync, var body, _) -> {
        String header = registers.of(context) + " as " + registers.of(entered) + ":";
        block(depth, (isAsync ? "async with " : "with ") + header, body);
      }
      case Instr.Try(var body, var handlers, var orelse, var finalbody, _) -> {
        block(depth, "try:", body);
        handlers.forEach(handler -> handler(depth, handler));
        blockUnlessEmpty(depth, "else:", orelse);
        blockUnlessEmpty(depth, "finally:", finalbody);
      }
      case Instr step -> line(depth, IrText.of(step, registers));
    }
  }

  private void handler(int depth, Instr.Handler handler) {
    if (handler.type() == Instr.NONE) {
      block(depth, "except:", handler.body());
    } else {
      blockUnlessEmpty(depth, "types:", handler.types());
      block(depth, "except " + registers.of(handler.type()) + ":", handler.body());
    }
  }
}
