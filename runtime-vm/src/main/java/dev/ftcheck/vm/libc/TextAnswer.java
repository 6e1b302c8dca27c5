package dev.ftcheck.vm.libc;

/**
 * The answer of a call that makes a text.
 *
 * @param error 0 or the negative errno
 * @param text null on error
 */
public record TextAnswer(int error, byte[] text) {}
