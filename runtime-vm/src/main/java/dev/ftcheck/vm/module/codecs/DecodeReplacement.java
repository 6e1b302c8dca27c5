package dev.ftcheck.vm.module.codecs;

/**
 * What an error handler puts in place of bytes that can't be decoded.
 *
 * @param text the text in their place
 * @param next the byte to go on with
 */
record DecodeReplacement(String text, int next) {}
