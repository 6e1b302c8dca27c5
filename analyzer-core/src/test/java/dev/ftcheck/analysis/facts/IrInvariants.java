package dev.ftcheck.analysis.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.analysis.ir.Argument;
import dev.ftcheck.analysis.ir.ClassUnit;
import dev.ftcheck.analysis.ir.Code;
import dev.ftcheck.analysis.ir.CodeUnit;
import dev.ftcheck.analysis.ir.Instr;
import java.util.BitSet;
import java.util.List;

/** What {@link Instr} and {@link CodeUnit} promise, whatever the source. */
final class IrInvariants {

  private final FileFacts facts;
  private final CodeUnit unit;
  private final BitSet written = new BitSet();

  private IrInvariants(FileFacts facts, CodeUnit unit) {
    this.facts = facts;
    this.unit = unit;
  }

  static void check(FileFacts facts) {
    for (int index = 0; index < facts.units().size(); index++) {
      CodeUnit unit = facts.units().get(index);
      assertEquals(index, unit.index());
      assertTrue(unit.parent() < index && unit.parent() >= Instr.NONE);
      assertTrue(unit.params().size() <= unit.localNames().size());
      new IrInvariants(facts, unit).check(unit.body());
    }
    for (int index = 0; index < facts.classes().size(); index++) {
      ClassUnit type = facts.classes().get(index);
      assertEquals(index, type.index());
      assertEquals(index, facts.units().get(type.bodyUnit()).classIndex());
    }
  }

  private void check(Code code) {
    code.instrs().forEach(this::check);
  }

  private void check(Instr instr) {
    switch (instr) {
      case Instr.Const(int dst, _, _) -> write(dst);
      case Instr.Move(int dst, int src, _) -> writeFrom(dst, src);
      case Instr.Compute(int dst, _, var operands, _) -> writeFrom(dst, operands);
      case Instr.InPlace(int dst, int left, int right, _, _) -> writeFrom(dst, left, right);
      case Instr.Phi(int dst, var sources, _) -> writeFrom(dst, sources);
      case Instr.LoadGlobal(int dst, _, _) -> write(dst);
      case Instr.StoreGlobal(_, int src, _) -> read(src);
      case Instr.DeleteGlobal _, Instr.DeleteLocal _, Instr.Break _, Instr.Continue _ -> {}
      case Instr.LoadCell(int dst, int owner, _, _) -> {
        encloses(owner);
        write(dst);
      }
      case Instr.StoreCell(int owner, _, int src, _) -> {
        encloses(owner);
        read(src);
      }
      case Instr.LoadAttr(int dst, int object, _, _) -> writeFrom(dst, object);
      case Instr.StoreAttr(int object, _, int src, _) -> read(object, src);
      case Instr.DeleteAttr(int object, _, _) -> read(object);
      case Instr.LoadItem(int dst, int object, int key, _) -> writeFrom(dst, object, key);
      case Instr.StoreItem(int object, int key, int src, _) -> read(object, key, src);
      case Instr.DeleteItem(int object, int key, _) -> read(object, key);
      case Instr.MakeContainer(int dst, _, var keys, var elements, var unpacked, _) -> {
        assertTrue(keys.isEmpty() || keys.size() == elements.size());
        readOptional(keys);
        read(elements);
        writeFrom(dst, unpacked);
      }
      case Instr.AddElement(int container, int key, int src, _) -> {
        readOptional(List.of(key));
        read(container, src);
      }
      case Instr.MakeFunction(int dst, int made, var params, var defaults, _) -> {
        assertEquals(unit.index(), facts.units().get(made).parent());
        assertEquals(params.size(), defaults.size());
        params.forEach(at -> assertTrue(facts.units().get(made).params().get(at).hasDefault()));
        writeFrom(dst, defaults);
      }
      case Instr.MakeClass(int dst, int index, var bases, var keywords, _) -> {
        assertEquals(unit.index(), facts.classes().get(index).parent());
        readArguments(keywords);
        writeFrom(dst, bases);
      }
      case Instr.Call(int dst, int function, var arguments, _) -> {
        readArguments(arguments);
        writeFrom(dst, function);
      }
      case Instr.CallMethod(int dst, int receiver, _, var arguments, _, _) -> {
        readArguments(arguments);
        writeFrom(dst, receiver);
      }
      case Instr.MakeSuper(int dst, int index, int self, _) -> {
        assertTrue(index < facts.classes().size());
        writeFrom(dst, self);
      }
      case Instr.Await(int dst, int src, _) -> writeFrom(dst, src);
      case Instr.Yield(int dst, int src, _, _) -> {
        assertTrue(unit.isGenerator());
        readOptional(List.of(src));
        write(dst);
      }
      case Instr.ImportModule(int dst, _, _, _) -> write(dst);
      case Instr.ImportName(int dst, _, _, _, _) -> write(dst);
      case Instr.Declare(int register, _, _) -> read(register);
      case Instr.If(int condition, var then, var orelse, _) -> {
        read(condition);
        check(then);
        check(orelse);
      }
      case Instr.While(var test, int condition, var body, var orelse, _) -> {
        check(test);
        read(condition);
        check(body);
        check(orelse);
      }
      case Instr.ForEach(int iterable, int element, _, var body, var orelse, _) -> {
        writeFrom(element, iterable);
        check(body);
        check(orelse);
      }
      case Instr.With(int context, int entered, _, var body, _) -> {
        writeFrom(entered, context);
        check(body);
      }
      case Instr.Try(var body, var handlers, var orelse, var finalbody, _) -> {
        check(body);
        for (Instr.Handler handler : handlers) {
          check(handler.types());
          readOptional(List.of(handler.type()));
          check(handler.body());
        }
        check(orelse);
        check(finalbody);
      }
      case Instr.Return(int src, _) -> readOptional(List.of(src));
      case Instr.Raise(int src, _) -> readOptional(List.of(src));
    }
  }

  private void write(int dst) {
    read(dst);
    if (isTemporary(dst)) {
      assertTrue(!written.get(dst), () -> "written twice: %" + dst + " of " + unit.qualifiedName());
      written.set(dst);
    }
  }

  private boolean isTemporary(int register) {
    boolean isClass = unit.kind() == CodeUnit.Kind.CLASS && register == 0;
    return !isClass && register >= unit.localNames().size();
  }

  private void writeFrom(int dst, int... sources) {
    read(sources);
    write(dst);
  }

  private void writeFrom(int dst, List<Integer> sources) {
    read(sources);
    write(dst);
  }

  private void read(int... registers) {
    for (int register : registers) {
      assertTrue(register >= 0 && register < unit.registers());
    }
  }

  private void read(List<Integer> registers) {
    registers.forEach(this::read);
  }

  private void readOptional(List<Integer> registers) {
    registers.stream().filter(register -> register != Instr.NONE).forEach(this::read);
  }

  private void readArguments(List<Argument> arguments) {
    for (Argument argument : arguments) {
      read(argument.register());
      assertEquals(argument.kind() == Argument.Kind.KEYWORD, !argument.keyword().isEmpty());
    }
  }

  private void encloses(int owner) {
    int outer = unit.index();
    while (outer != owner) {
      outer = facts.units().get(outer).parent();
      assertTrue(outer != Instr.NONE, "a cell belongs to a unit around");
    }
  }
}
