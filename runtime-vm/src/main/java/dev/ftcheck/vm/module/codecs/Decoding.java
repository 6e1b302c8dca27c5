package dev.ftcheck.vm.module.codecs;

/**
 * One decoding under way: where it is, what came out so far, and what happens at a fault. Belongs
 * to one thread.
 */
final class Decoding {

  final byte[] bytes;
  final StringBuilder text;

  /** Whether no more bytes will come, so that an incomplete character is a fault. */
  final boolean last;

  /** The next byte to look at. */
  int at;

  private final ErrorHandler errors;

  Decoding(byte[] bytes, ErrorHandler errors, boolean last) {
    this.bytes = bytes;
    this.errors = errors;
    this.last = last;
    this.text = new StringBuilder(bytes.length + 8);
  }

  boolean hasMore() {
    return at < bytes.length;
  }

  int left() {
    return bytes.length - at;
  }

  int unsigned(int index) {
    return bytes[index] & 0xff;
  }

  /** Lets the handler replace the bytes from {@code start} to before {@code end}. */
  void fault(String encoding, int start, int end, String reason) {
    DecodeReplacement replacement =
        errors.replace(new DecodeFault(encoding, bytes, start, end, reason));
    text.append(replacement.text());
    at = replacement.next();
  }

  boolean passesSurrogates() {
    return errors == StandardHandler.SURROGATEPASS;
  }

  Decoded result() {
    return new Decoded(text.toString(), at);
  }
}
