/**
 * The module {@code _codecs}. {@link dev.ftcheck.vm.module.codecs.Codecs} is for the rest of the
 * VM; an encoding is a class with static {@code encode} and {@code decode}; {@code ErrorHandler}
 * says what happens where a conversion is impossible.
 */
package dev.ftcheck.vm.module.codecs;
