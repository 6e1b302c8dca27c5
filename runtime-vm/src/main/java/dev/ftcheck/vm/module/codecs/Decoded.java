package dev.ftcheck.vm.module.codecs;

/**
 * The outcome of decoding.
 *
 * @param text the text
 * @param consumed how many bytes it stands for; the rest is an incomplete character
 */
public record Decoded(String text, int consumed) {}
