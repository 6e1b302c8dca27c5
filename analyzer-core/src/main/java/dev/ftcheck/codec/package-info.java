/**
 * The compact form in which facts are kept on disk. Encoder and decoder mirror each other field by
 * field; there are no version numbers in it, since whoever keeps such data keeps the build with it.
 */
package dev.ftcheck.codec;
