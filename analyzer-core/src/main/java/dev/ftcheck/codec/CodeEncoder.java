package dev.ftcheck.codec;

import dev.ftcheck.analysis.ir.Argument;
import dev.ftcheck.analysis.ir.Code;
import dev.ftcheck.analysis.ir.Constant;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.ir.TypeRef;

/** Writes instructions; {@link CodeDecoder} mirrors it. Recurses along nested code. */
final class CodeEncoder {

  private final CompactOutput out;

  CodeEncoder(CompactOutput out) {
    this.out = out;
  }

  void write(Code code) {
    out.writeList(code.instrs(), this::write);
  }

  private void write(Instr instr) {
    switch (instr) {
      case Instr.If _,
          Instr.While _,
          Instr.ForEach _,
          Instr.With _,
          Instr.Try _,
          Instr.Return _,
          Instr.Raise _,
          Instr.Break _,
          Instr.Continue _ ->
          writeControl(instr);
      case Instr.LoadGlobal _,
          Instr.StoreGlobal _,
          Instr.DeleteGlobal _,
          Instr.LoadCell _,
          Instr.StoreCell _,
          Instr.DeleteLocal _,
          Instr.ImportModule _,
          Instr.ImportName _ ->
          writeName(instr);
      case Instr.LoadAttr _,
          Instr.StoreAttr _,
          Instr.DeleteAttr _,
          Instr.LoadItem _,
          Instr.StoreItem _,
          Instr.DeleteItem _ ->
          writePlace(instr);
      case Instr.MakeContainer _,
          Instr.AddElement _,
          Instr.MakeFunction _,
          Instr.MakeClass _,
          Instr.Call _,
          Instr.CallMethod _,
          Instr.MakeSuper _ ->
          writeMaking(instr);
      case Instr.Const _,
          Instr.Move _,
          Instr.Compute _,
          Instr.InPlace _,
          Instr.Phi _,
          Instr.Await _,
          Instr.Yield _,
          Instr.Declare _ ->
          writeValue(instr);
    }
    out.writeSpan(instr.span());
  }

  private void writeValue(Instr instr) {
    switch (instr) {
      case Instr.Const(int dst, Constant value, var _) -> {
        kind(InstrKind.CONST, dst);
        write(value);
      }
      case Instr.Move(int dst, int src, var _) -> kind(InstrKind.MOVE, dst, src);
      case Instr.Compute(int dst, var op, var operands, var _) -> {
        kind(InstrKind.COMPUTE, dst);
        out.writeEnum(op);
        out.writeIndices(operands);
      }
      case Instr.InPlace(int dst, int left, int right, var op, var _) -> {
        kind(InstrKind.IN_PLACE, dst, left, right);
        out.writeEnum(op);
      }
      case Instr.Phi(int dst, var sources, var _) -> {
        kind(InstrKind.PHI, dst);
        out.writeIndices(sources);
      }
      case Instr.Await(int dst, int src, var _) -> kind(InstrKind.AWAIT, dst, src);
      case Instr.Yield(int dst, int src, boolean delegating, var _) -> {
        kind(InstrKind.YIELD, dst, src);
        out.writeBoolean(delegating);
      }
      case Instr.Declare(int register, TypeRef type, var _) -> {
        kind(InstrKind.DECLARE, register);
        write(type);
      }
      default -> throw unexpected(instr);
    }
  }

  private void writeName(Instr instr) {
    switch (instr) {
      case Instr.LoadGlobal(int dst, String name, var _) -> {
        kind(InstrKind.LOAD_GLOBAL, dst);
        out.writeString(name);
      }
      case Instr.StoreGlobal(String name, int src, var _) -> {
        kind(InstrKind.STORE_GLOBAL, src);
        out.writeString(name);
      }
      case Instr.DeleteGlobal(String name, var _) -> {
        kind(InstrKind.DELETE_GLOBAL);
        out.writeString(name);
      }
      case Instr.LoadCell(int dst, int ownerUnit, String name, var _) -> {
        kind(InstrKind.LOAD_CELL, dst, ownerUnit);
        out.writeString(name);
      }
      case Instr.StoreCell(int ownerUnit, String name, int src, var _) -> {
        kind(InstrKind.STORE_CELL, ownerUnit, src);
        out.writeString(name);
      }
      case Instr.DeleteLocal(String name, var _) -> {
        kind(InstrKind.DELETE_LOCAL);
        out.writeString(name);
      }
      case Instr.ImportModule(int dst, String module, boolean bindsTop, var _) -> {
        kind(InstrKind.IMPORT_MODULE, dst);
        out.writeString(module);
        out.writeBoolean(bindsTop);
      }
      case Instr.ImportName(int dst, String module, int level, String name, var _) -> {
        kind(InstrKind.IMPORT_NAME, dst, level);
        out.writeString(module);
        out.writeString(name);
      }
      default -> throw unexpected(instr);
    }
  }

  private void writePlace(Instr instr) {
    switch (instr) {
      case Instr.LoadAttr(int dst, int object, String attr, var _) -> {
        kind(InstrKind.LOAD_ATTR, dst, object);
        out.writeString(attr);
      }
      case Instr.StoreAttr(int object, String attr, int src, var _) -> {
        kind(InstrKind.STORE_ATTR, object, src);
        out.writeString(attr);
      }
      case Instr.DeleteAttr(int object, String attr, var _) -> {
        kind(InstrKind.DELETE_ATTR, object);
        out.writeString(attr);
      }
      case Instr.LoadItem(int dst, int object, int key, var _) ->
          kind(InstrKind.LOAD_ITEM, dst, object, key);
      case Instr.StoreItem(int object, int key, int src, var _) ->
          kind(InstrKind.STORE_ITEM, object, key, src);
      case Instr.DeleteItem(int object, int key, var _) -> kind(InstrKind.DELETE_ITEM, object, key);
      default -> throw unexpected(instr);
    }
  }

  private void writeMaking(Instr instr) {
    switch (instr) {
      case Instr.MakeContainer(int dst, var kind, var keys, var elements, var unpacked, var _) -> {
        kind(InstrKind.MAKE_CONTAINER, dst);
        out.writeEnum(kind);
        out.writeIndices(keys);
        out.writeIndices(elements);
        out.writeIndices(unpacked);
      }
      case Instr.AddElement(int container, int key, int src, var _) ->
          kind(InstrKind.ADD_ELEMENT, container, key, src);
      case Instr.MakeFunction(int dst, int unit, var defaultParams, var defaults, var _) -> {
        kind(InstrKind.MAKE_FUNCTION, dst, unit);
        out.writeIndices(defaultParams);
        out.writeIndices(defaults);
      }
      case Instr.MakeClass(int dst, int classIndex, var bases, var keywords, var _) -> {
        kind(InstrKind.MAKE_CLASS, dst, classIndex);
        out.writeIndices(bases);
        out.writeList(keywords, this::write);
      }
      case Instr.Call(int dst, int function, var arguments, var _) -> {
        kind(InstrKind.CALL, dst, function);
        out.writeList(arguments, this::write);
      }
      case Instr.CallMethod(
              int dst,
              int receiver,
              String method,
              var arguments,
              var attrSpan,
              var _) -> {
        kind(InstrKind.CALL_METHOD, dst, receiver);
        out.writeString(method);
        out.writeList(arguments, this::write);
        out.writeSpan(attrSpan);
      }
      case Instr.MakeSuper(int dst, int classIndex, int self, var _) ->
          kind(InstrKind.MAKE_SUPER, dst, classIndex, self);
      default -> throw unexpected(instr);
    }
  }

  private void writeControl(Instr instr) {
    switch (instr) {
      case Instr.If(int condition, Code then, Code orelse, var _) -> {
        kind(InstrKind.IF, condition);
        write(then);
        write(orelse);
      }
      case Instr.While(Code test, int condition, Code body, Code orelse, var _) -> {
        kind(InstrKind.WHILE, condition);
        write(test);
        write(body);
        write(orelse);
      }
      case Instr.ForEach(
              int iterable,
              int element,
              boolean isAsync,
              Code body,
              Code orelse,
              var _) -> {
        kind(InstrKind.FOR_EACH, iterable, element);
        out.writeBoolean(isAsync);
        write(body);
        write(orelse);
      }
      case Instr.With(int context, int entered, boolean isAsync, Code body, var _) -> {
        kind(InstrKind.WITH, context, entered);
        out.writeBoolean(isAsync);
        write(body);
      }
      case Instr.Try(Code body, var handlers, Code orelse, Code finalbody, var _) -> {
        kind(InstrKind.TRY);
        write(body);
        out.writeList(handlers, this::write);
        write(orelse);
        write(finalbody);
      }
      case Instr.Return(int src, var _) -> kind(InstrKind.RETURN, src);
      case Instr.Raise(int src, var _) -> kind(InstrKind.RAISE, src);
      case Instr.Break _ -> kind(InstrKind.BREAK);
      case Instr.Continue _ -> kind(InstrKind.CONTINUE);
      default -> throw unexpected(instr);
    }
  }

  private static IllegalArgumentException unexpected(Instr instr) {
    return new IllegalArgumentException("not of this group: " + instr);
  }

  private void kind(InstrKind kind, int... indices) {
    out.writeEnum(kind);
    for (int index : indices) {
      out.writeIndex(index);
    }
  }

  private void write(Instr.Handler handler) {
    write(handler.types());
    out.writeIndex(handler.type());
    write(handler.body());
    out.writeSpan(handler.span());
  }

  private void write(Argument argument) {
    out.writeEnum(argument.kind());
    out.writeString(argument.keyword());
    out.writeIndex(argument.register());
  }

  void write(Constant constant) {
    switch (constant) {
      case Constant.NoneValue() -> out.writeSize(0);
      case Constant.Bool(boolean value) -> out.writeSize(value ? 2 : 1);
      case Constant.Int(long value) -> {
        out.writeSize(3);
        out.writeLong(value);
      }
      case Constant.Text(String value) -> {
        out.writeSize(4);
        out.writeString(value);
      }
      case Constant.Other() -> out.writeSize(5);
    }
  }

  void write(TypeRef type) {
    switch (type) {
      case TypeRef.Unknown() -> out.writeSize(0);
      case TypeRef.Named(String dotted) -> {
        out.writeSize(1);
        out.writeString(dotted);
      }
      case TypeRef.Applied(TypeRef.Named base, var arguments) -> {
        out.writeSize(2);
        out.writeString(base.dotted());
        out.writeList(arguments, this::write);
      }
      case TypeRef.Union(var members) -> {
        out.writeSize(3);
        out.writeList(members, this::write);
      }
    }
  }
}
