package dev.ftcheck.vm.module.codecs;

/** What a codec does with input that it can't convert ("Error Handlers", {@code codecs} module). */
interface ErrorHandler {

  /**
   * Answers what to write instead.
   *
   * @throws dev.ftcheck.vm.object.Raise when the handler gives up, as {@code strict} does
   */
  EncodeReplacement replace(EncodeFault fault);

  /**
   * Answers what to read instead.
   *
   * @throws dev.ftcheck.vm.object.Raise when the handler gives up, as {@code strict} does
   */
  DecodeReplacement replace(DecodeFault fault);
}
