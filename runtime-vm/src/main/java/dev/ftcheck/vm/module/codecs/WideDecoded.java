package dev.ftcheck.vm.module.codecs;

/**
 * The outcome of decoding UTF-16 or UTF-32.
 *
 * @param text the text
 * @param consumed how many bytes it stands for, a byte order mark included
 * @param order the byte order that was given or found; null while it is unknown
 */
record WideDecoded(String text, int consumed, Endian order) {}
