package dev.ftcheck.codec;

import dev.ftcheck.analysis.ir.Argument;
import dev.ftcheck.analysis.ir.Code;
import dev.ftcheck.analysis.ir.Constant;
import dev.ftcheck.analysis.ir.ContainerKind;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.ir.Operator;
import dev.ftcheck.analysis.ir.TypeRef;
import java.io.IOException;
import java.util.List;

/**
 * Reads instructions; {@link CodeEncoder} mirrors it. The arguments of a constructor are read in
 * the order in which Java evaluates them.
 */
final class CodeDecoder {

  private static final InstrKind[] KINDS = InstrKind.values();
  private static final Operator[] OPERATORS = Operator.values();
  private static final ContainerKind[] CONTAINERS = ContainerKind.values();
  private static final Argument.Kind[] ARGUMENTS = Argument.Kind.values();

  private final CompactInput in;

  CodeDecoder(CompactInput in) {
    this.in = in;
  }

  Code readCode() throws IOException {
    List<Instr> instrs = in.readList(this::readInstr);
    return instrs.isEmpty() ? Code.EMPTY : new Code(instrs);
  }

  private Instr readInstr() throws IOException {
    InstrKind kind = in.readEnum(KINDS);
    return switch (kind) {
      case CONST -> new Instr.Const(in.readIndex(), readConstant(), in.readSpan());
      case MOVE -> new Instr.Move(in.readIndex(), in.readIndex(), in.readSpan());
      case COMPUTE ->
          new Instr.Compute(
              in.readIndex(), in.readEnum(OPERATORS), in.readIndices(), in.readSpan());
      case IN_PLACE ->
          new Instr.InPlace(
              in.readIndex(),
              in.readIndex(),
              in.readIndex(),
              in.readEnum(OPERATORS),
              in.readSpan());
      case PHI -> new Instr.Phi(in.readIndex(), in.readIndices(), in.readSpan());
      case AWAIT -> new Instr.Await(in.readIndex(), in.readIndex(), in.readSpan());
      case YIELD ->
          new Instr.Yield(in.readIndex(), in.readIndex(), in.readBoolean(), in.readSpan());
      case DECLARE -> new Instr.Declare(in.readIndex(), readType(), in.readSpan());
      case LOAD_GLOBAL, STORE_GLOBAL, DELETE_GLOBAL, LOAD_CELL, STORE_CELL, DELETE_LOCAL ->
          readName(kind);
      case IMPORT_MODULE ->
          new Instr.ImportModule(in.readIndex(), in.readString(), in.readBoolean(), in.readSpan());
      case IMPORT_NAME -> readImportName();
      case LOAD_ATTR, STORE_ATTR, DELETE_ATTR, LOAD_ITEM, STORE_ITEM, DELETE_ITEM ->
          readPlace(kind);
      case MAKE_CONTAINER ->
          new Instr.MakeContainer(
              in.readIndex(),
              in.readEnum(CONTAINERS),
              in.readIndices(),
              in.readIndices(),
              in.readIndices(),
              in.readSpan());
      case ADD_ELEMENT ->
          new Instr.AddElement(in.readIndex(), in.readIndex(), in.readIndex(), in.readSpan());
      case MAKE_FUNCTION ->
          new Instr.MakeFunction(
              in.readIndex(), in.readIndex(), in.readIndices(), in.readIndices(), in.readSpan());
      case MAKE_CLASS ->
          new Instr.MakeClass(
              in.readIndex(),
              in.readIndex(),
              in.readIndices(),
              in.readList(this::readArgument),
              in.readSpan());
      case CALL ->
          new Instr.Call(
              in.readIndex(), in.readIndex(), in.readList(this::readArgument), in.readSpan());
      case CALL_METHOD ->
          new Instr.CallMethod(
              in.readIndex(),
              in.readIndex(),
              in.readString(),
              in.readList(this::readArgument),
              in.readSpan(),
              in.readSpan());
      case MAKE_SUPER ->
          new Instr.MakeSuper(in.readIndex(), in.readIndex(), in.readIndex(), in.readSpan());
      case IF, WHILE, FOR_EACH, WITH, TRY, RETURN, RAISE, BREAK, CONTINUE -> readControl(kind);
    };
  }

  private Instr readName(InstrKind kind) throws IOException {
    switch (kind) {
      case LOAD_GLOBAL:
        return new Instr.LoadGlobal(in.readIndex(), in.readString(), in.readSpan());
      case STORE_GLOBAL:
        int src = in.readIndex();
        return new Instr.StoreGlobal(in.readString(), src, in.readSpan());
      case DELETE_GLOBAL:
        return new Instr.DeleteGlobal(in.readString(), in.readSpan());
      case LOAD_CELL:
        return new Instr.LoadCell(in.readIndex(), in.readIndex(), in.readString(), in.readSpan());
      case STORE_CELL:
        int owner = in.readIndex();
        int value = in.readIndex();
        return new Instr.StoreCell(owner, in.readString(), value, in.readSpan());
      case DELETE_LOCAL:
        return new Instr.DeleteLocal(in.readString(), in.readSpan());
      default:
        throw new IllegalArgumentException("not of this group: " + kind);
    }
  }

  private Instr readImportName() throws IOException {
    int dst = in.readIndex();
    int level = in.readIndex();
    return new Instr.ImportName(dst, in.readString(), level, in.readString(), in.readSpan());
  }

  private Instr readPlace(InstrKind kind) throws IOException {
    switch (kind) {
      case LOAD_ATTR:
        return new Instr.LoadAttr(in.readIndex(), in.readIndex(), in.readString(), in.readSpan());
      case STORE_ATTR:
        int object = in.readIndex();
        int src = in.readIndex();
        return new Instr.StoreAttr(object, in.readString(), src, in.readSpan());
      case DELETE_ATTR:
        return new Instr.DeleteAttr(in.readIndex(), in.readString(), in.readSpan());
      case LOAD_ITEM:
        return new Instr.LoadItem(in.readIndex(), in.readIndex(), in.readIndex(), in.readSpan());
      case STORE_ITEM:
        return new Instr.StoreItem(in.readIndex(), in.readIndex(), in.readIndex(), in.readSpan());
      case DELETE_ITEM:
        return new Instr.DeleteItem(in.readIndex(), in.readIndex(), in.readSpan());
      default:
        throw new IllegalArgumentException("not of this group: " + kind);
    }
  }

  private Instr readControl(InstrKind kind) throws IOException {
    switch (kind) {
      case IF:
        return new Instr.If(in.readIndex(), readCode(), readCode(), in.readSpan());
      case WHILE:
        int condition = in.readIndex();
        return new Instr.While(readCode(), condition, readCode(), readCode(), in.readSpan());
      case FOR_EACH:
        return new Instr.ForEach(
            in.readIndex(),
            in.readIndex(),
            in.readBoolean(),
            readCode(),
            readCode(),
            in.readSpan());
      case WITH:
        return new Instr.With(
            in.readIndex(), in.readIndex(), in.readBoolean(), readCode(), in.readSpan());
      case TRY:
        return new Instr.Try(
            readCode(), in.readList(this::readHandler), readCode(), readCode(), in.readSpan());
      case RETURN:
        return new Instr.Return(in.readIndex(), in.readSpan());
      case RAISE:
        return new Instr.Raise(in.readIndex(), in.readSpan());
      case BREAK:
        return new Instr.Break(in.readSpan());
      case CONTINUE:
        return new Instr.Continue(in.readSpan());
      default:
        throw new IllegalArgumentException("not of this group: " + kind);
    }
  }

  private Instr.Handler readHandler() throws IOException {
    return new Instr.Handler(readCode(), in.readIndex(), readCode(), in.readSpan());
  }

  private Argument readArgument() throws IOException {
    return new Argument(in.readEnum(ARGUMENTS), in.readString(), in.readIndex());
  }

  Constant readConstant() throws IOException {
    int form = in.readSize();
    return switch (form) {
      case 0 -> new Constant.NoneValue();
      case 1, 2 -> new Constant.Bool(form == 2);
      case 3 -> new Constant.Int(in.readLong());
      case 4 -> new Constant.Text(in.readString());
      case 5 -> new Constant.Other();
      default -> throw new CorruptDataException("there is no constant of form " + form);
    };
  }

  TypeRef readType() throws IOException {
    int form = in.readSize();
    return switch (form) {
      case 0 -> new TypeRef.Unknown();
      case 1 -> new TypeRef.Named(in.readString());
      case 2 ->
          new TypeRef.Applied(new TypeRef.Named(in.readString()), in.readList(this::readType));
      case 3 -> new TypeRef.Union(in.readList(this::readType));
      default -> throw new CorruptDataException("there is no type of form " + form);
    };
  }
}
