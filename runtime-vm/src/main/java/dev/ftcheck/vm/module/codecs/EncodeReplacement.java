package dev.ftcheck.vm.module.codecs;

/**
 * What an error handler puts in place of text that can't be encoded.
 *
 * @param text text to be encoded in its place; null when {@code bytes} is given
 * @param bytes bytes to be written as they are; null when {@code text} is given
 * @param next the char to go on with, an index of the Java String
 */
record EncodeReplacement(String text, byte[] bytes, int next) {

  static EncodeReplacement of(String text, int next) {
    return new EncodeReplacement(text, null, next);
  }

  static EncodeReplacement of(byte[] bytes, int next) {
    return new EncodeReplacement(null, bytes, next);
  }
}
