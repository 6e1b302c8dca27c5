package dev.ftcheck.codec;

import dev.ftcheck.analysis.facts.DocText;
import dev.ftcheck.analysis.facts.FileFacts;
import dev.ftcheck.analysis.ir.ClassUnit;
import dev.ftcheck.analysis.ir.CodeUnit;
import dev.ftcheck.analysis.ir.Param;
import dev.ftcheck.parser.Comment;
import java.io.IOException;
import java.util.List;

/**
 * Facts of a file to bytes and back. The path is not among the bytes: files of the same text have
 * the same.
 *
 * <p>Both directions recurse along nested code, as the parser does.
 */
public final class FactsCodec {

  private static final CodeUnit.Kind[] UNITS = CodeUnit.Kind.values();
  private static final Param.Kind[] PARAMS = Param.Kind.values();

  private FactsCodec() {}

  public static byte[] encode(FileFacts facts) {
    CompactOutput out = new CompactOutput();
    CodeEncoder code = new CodeEncoder(out);
    out.writeSize(facts.lines());
    out.writeList(facts.units(), unit -> write(unit, out, code));
    out.writeList(facts.classes(), type -> write(type, out, code));
    out.writeList(
        facts.comments(),
        comment -> {
          out.writeSize(comment.line());
          out.writeSize(comment.column());
          out.writeString(comment.text());
        });
    out.writeList(
        facts.docstrings(),
        doc -> {
          out.writeString(doc.text());
          out.writeSpan(doc.span());
        });
    return out.toByteArray();
  }

  /**
   * The facts, as those of the file that reports call {@code path}.
   *
   * @throws CorruptDataException if the bytes are not the encoder's
   */
  public static FileFacts decode(CompactInput in, String path) throws IOException {
    CodeDecoder code = new CodeDecoder(in);
    int lines = in.readSize();
    FileFacts facts =
        new FileFacts(
            path,
            in.readList(() -> readUnit(in, code)),
            in.readList(() -> readClass(in, code)),
            in.readList(() -> new Comment(path, in.readSize(), in.readSize(), in.readString())),
            in.readList(() -> new DocText(in.readString(), in.readSpan())),
            lines);
    in.requireEnd();
    return facts;
  }

  private static void write(CodeUnit unit, CompactOutput out, CodeEncoder code) {
    out.writeSize(unit.index());
    out.writeEnum(unit.kind());
    out.writeString(unit.name());
    out.writeString(unit.qualifiedName());
    out.writeIndex(unit.parent());
    out.writeIndex(unit.classIndex());
    out.writeList(unit.params(), param -> write(param, out, code));
    out.writeStrings(unit.decorators());
    writeDecoratorCalls(unit.decoratorCalls(), out, code);
    code.write(unit.returnType());
    out.writeBoolean(unit.isAsync());
    out.writeBoolean(unit.isGenerator());
    out.writeSize(unit.registers());
    out.writeStrings(unit.localNames());
    out.writeString(unit.docstring());
    code.write(unit.body());
    out.writeSpan(unit.span());
  }

  private static CodeUnit readUnit(CompactInput in, CodeDecoder code) throws IOException {
    return new CodeUnit(
        in.readSize(),
        in.readEnum(UNITS),
        in.readString(),
        in.readString(),
        in.readIndex(),
        in.readIndex(),
        in.readList(() -> readParam(in, code)),
        in.readStrings(),
        readDecoratorCalls(in, code),
        code.readType(),
        in.readBoolean(),
        in.readBoolean(),
        in.readSize(),
        in.readStrings(),
        in.readString(),
        code.readCode(),
        in.readSpan());
  }

  private static void write(ClassUnit type, CompactOutput out, CodeEncoder code) {
    out.writeSize(type.index());
    out.writeString(type.name());
    out.writeString(type.qualifiedName());
    out.writeIndex(type.bodyUnit());
    out.writeIndex(type.parent());
    out.writeStrings(type.decorators());
    writeDecoratorCalls(type.decoratorCalls(), out, code);
    out.writeString(type.docstring());
    out.writeSpan(type.span());
  }

  private static ClassUnit readClass(CompactInput in, CodeDecoder code) throws IOException {
    return new ClassUnit(
        in.readSize(),
        in.readString(),
        in.readString(),
        in.readIndex(),
        in.readIndex(),
        in.readStrings(),
        readDecoratorCalls(in, code),
        in.readString(),
        in.readSpan());
  }

  private static void write(Param param, CompactOutput out, CodeEncoder code) {
    out.writeString(param.name());
    out.writeEnum(param.kind());
    code.write(param.type());
    out.writeBoolean(param.hasDefault());
  }

  private static Param readParam(CompactInput in, CodeDecoder code) throws IOException {
    return new Param(in.readString(), in.readEnum(PARAMS), code.readType(), in.readBoolean());
  }

  private static void writeDecoratorCalls(
      List<List<CodeUnit.Argumented>> calls, CompactOutput out, CodeEncoder code) {
    out.writeList(
        calls,
        arguments ->
            out.writeList(
                arguments,
                argument -> {
                  out.writeString(argument.name());
                  code.write(argument.value());
                }));
  }

  private static List<List<CodeUnit.Argumented>> readDecoratorCalls(
      CompactInput in, CodeDecoder code) throws IOException {
    return in.readList(
        () -> in.readList(() -> new CodeUnit.Argumented(in.readString(), code.readConstant())));
  }
}
