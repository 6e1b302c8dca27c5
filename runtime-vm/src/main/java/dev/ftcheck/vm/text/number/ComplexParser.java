package dev.ftcheck.vm.text.number;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Raise;

/** Reads complex numbers from text: the grammar of {@code complex(text)}; used once. */
public final class ComplexParser {
  private final String text;
  private final double[] number = new double[1];
  private double real;
  private double imaginary;

  private ComplexParser(String text) {
    this.text = text;
  }

  /**
   * {@code complex(text)}.
   *
   * @return the real and the imaginary part
   * @throws Raise ValueError when the text is no number
   */
  public static double[] parse(String text) {
    String ascii = NumberText.withoutUnderscores(text);
    if (ascii == null) {
      throw malformed();
    }
    if (ascii.startsWith("(") && ascii.endsWith(")")) {
      ascii = NumberText.ascii(ascii.substring(1, ascii.length() - 1));
    }
    ComplexParser parser = new ComplexParser(ascii);
    parser.read();
    return new double[] {parser.real, parser.imaginary};
  }

  private static Raise malformed() {
    return Errors.valueError("complex() arg is a malformed string");
  }

  private void read() {
    int end = FloatParser.scan(text, 0, number);
    if (end > 0 && end == text.length()) {
      real = number[0];
      return;
    }
    int imaginaryStart = 0;
    if (end > 0 && isSign(end)) {
      real = number[0];
      imaginaryStart = end;
    }
    end = readImaginary(imaginaryStart);
    if (end != text.length() - 1 || (text.charAt(end) | 0x20) != 'j') {
      throw malformed();
    }
  }

  /** Reads what stands before the {@code j}: a number or a sign or nothing. */
  private int readImaginary(int start) {
    int end = FloatParser.scan(text, start, number);
    if (end > start) {
      imaginary = number[0];
      return end;
    }
    boolean signed = isSign(start);
    imaginary = signed && text.charAt(start) == '-' ? -1 : 1;
    return signed ? start + 1 : start;
  }

  private boolean isSign(int index) {
    return index < text.length() && (text.charAt(index) == '+' || text.charAt(index) == '-');
  }
}
