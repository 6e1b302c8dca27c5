package dev.ftcheck.vm.module.codecs;

/**
 * A stretch of bytes that means nothing in an encoding.
 *
 * @param encoding the name that error messages give
 * @param bytes the whole input; not to be changed
 * @param start the first byte of the stretch
 * @param end the byte after the stretch
 * @param reason CPython's words for what is wrong
 */
record DecodeFault(String encoding, byte[] bytes, int start, int end, String reason) {}
