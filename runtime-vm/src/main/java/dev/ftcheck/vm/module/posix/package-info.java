/**
 * The module {@code posix}, on which {@code os} stands: {@code PosixModule} and its parts, one per
 * kind of function. {@code FsPath} and {@code PathArgument} take paths from programs.
 */
package dev.ftcheck.vm.module.posix;
