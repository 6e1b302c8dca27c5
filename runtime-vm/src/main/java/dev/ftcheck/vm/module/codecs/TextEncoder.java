package dev.ftcheck.vm.module.codecs;

/**
 * One encoding under way. A subclass knows the encoding; this class walks over the text and asks
 * the error handler. Belongs to one thread.
 */
abstract class TextEncoder {

  final ByteBuilder output;
  private final String encoding;
  private final String reason;
  private final String text;
  private final ErrorHandler errors;

  TextEncoder(String encoding, String reason, String text, ErrorHandler errors) {
    this.encoding = encoding;
    this.reason = reason;
    this.text = text;
    this.errors = errors;
    this.output = new ByteBuilder(text.length() + 16);
  }

  /** Writes a character; false, with nothing written, when the encoding has no bytes for it. */
  abstract boolean write(int codePoint);

  /** Whether a fault covers all unencodable characters in a row, not one. */
  boolean faultsAreRuns() {
    return true;
  }

  /** How many bytes a unit of the encoding has: replacements are whole units. */
  int unitSize() {
    return 1;
  }

  /** Whether the encoding has bytes for the character. */
  abstract boolean canWrite(int codePoint);

  byte[] encode() {
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (write(codePoint)) {
        at += Character.charCount(codePoint);
      } else {
        at = fault(at);
      }
    }
    return output.toBytes();
  }

  private int fault(int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    while (faultsAreRuns() && end < text.length() && !canWrite(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    EncodeFault fault = new EncodeFault(encoding, text, start, end, reason);
    EncodeReplacement replacement = errors.replace(fault);
    if (replacement.bytes() != null) {
      if (replacement.bytes().length % unitSize() != 0) {
        throw UnicodeErrors.of(fault);
      }
      output.append(replacement.bytes());
    } else {
      writeReplacement(fault, replacement.text());
    }
    return replacement.next();
  }

  private void writeReplacement(EncodeFault fault, String replacement) {
    for (int at = 0; at < replacement.length(); ) {
      int codePoint = replacement.codePointAt(at);
      if (!write(codePoint)) {
        throw UnicodeErrors.of(fault);
      }
      at += Character.charCount(codePoint);
    }
  }
}
