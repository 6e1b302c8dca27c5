package dev.ftcheck.vm.module.codecs;

/**
 * A stretch of text that an encoding has no bytes for.
 *
 * @param encoding the name that error messages give
 * @param text the whole text
 * @param start the first char of the stretch, an index of the Java String
 * @param end the char after the stretch
 * @param reason CPython's words for what is wrong
 */
record EncodeFault(String encoding, String text, int start, int end, String reason) {}
