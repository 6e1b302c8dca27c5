package dev.ftcheck.vm.libc;

/**
 * The answer to {@code stat}.
 *
 * @param error 0 or the negative errno
 * @param status null on error
 */
public record StatusAnswer(int error, FileStatus status) {}
