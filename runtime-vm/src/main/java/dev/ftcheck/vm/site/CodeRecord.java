package dev.ftcheck.vm.site;

import dev.ftcheck.vm.object.Positions;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What a compiled unit writes down of one code object beside its class.
 *
 * @param className the binary name of the class of its body
 * @param children the indices of the code objects among its constants
 * @param documentation the docstring; null for none
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
    Positions positions) {

  void write(DataOutput out) throws IOException {
    out.writeUTF(className);
    out.writeUTF(name);
    out.writeUTF(qualifiedName);
    for (int number :
        new int[] {firstLine, flags, positionalCount, positionalOnlyCount, keywordOnlyCount}) {
      out.writeInt(number);
    }
    writeTexts(out, variables);
    writeTexts(out, free);
    writeTexts(out, cells);
    writeNumbers(out, children);
    out.writeBoolean(documentation != null);
    if (documentation != null) {
      writeText(out, documentation);
    }
    writeNumbers(out, positions.line());
    writeNumbers(out, positions.endLine());
    writeNumbers(out, positions.column());
    writeNumbers(out, positions.endColumn());
  }

  static CodeRecord read(DataInput in) throws IOException {
    String className = in.readUTF();
    String name = in.readUTF();
    String qualifiedName = in.readUTF();
    int[] numbers = new int[5];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.readInt();
    }
    String[] variables = readTexts(in);
    String[] free = readTexts(in);
    String[] cells = readTexts(in);
    int[] children = readNumbers(in);
    String documentation = in.readBoolean() ? readText(in) : null;
    Positions positions =
        new Positions(readNumbers(in), readNumbers(in), readNumbers(in), readNumbers(in));
    return new CodeRecord(
        className,
        name,
        qualifiedName,
        numbers[0],
        numbers[1],
        numbers[2],
        numbers[3],
        numbers[4],
        variables,
        free,
        cells,
        children,
        documentation,
        positions);
  }

  private static void writeText(DataOutput out, String text) throws IOException {
    out.writeInt(text.length());
    out.writeChars(text);
  }

  private static String readText(DataInput in) throws IOException {
    char[] text = new char[in.readInt()];
    for (int i = 0; i < text.length; i++) {
      text[i] = in.readChar();
    }
    return new String(text);
  }

  private static void writeTexts(DataOutput out, String[] texts) throws IOException {
    out.writeInt(texts.length);
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  private static String[] readTexts(DataInput in) throws IOException {
    String[] texts = new String[in.readInt()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = in.readUTF();
    }
    return texts;
  }

  private static void writeNumbers(DataOutput out, int[] numbers) throws IOException {
    out.writeInt(numbers.length);
    int last = 0;
    for (int number : numbers) {
      int difference = number - last;
      if (difference >= -127 && difference <= 127) {
        out.writeByte(difference);
      } else {
        out.writeByte(-128);
        out.writeInt(number);
      }
      last = number;
    }
  }

  private static int[] readNumbers(DataInput in) throws IOException {
    int[] numbers = new int[in.readInt()];
    int last = 0;
    for (int i = 0; i < numbers.length; i++) {
      int difference = in.readByte();
      last = difference == -128 ? in.readInt() : last + difference;
      numbers[i] = last;
    }
    return numbers;
  }
}
