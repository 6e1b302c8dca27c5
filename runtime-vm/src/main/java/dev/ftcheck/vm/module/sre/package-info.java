/**
 * The module {@code _sre}. {@link dev.ftcheck.vm.module.sre.ProgramCompiler} translates what {@code
 * re._compiler} emits to a {@link dev.ftcheck.vm.module.sre.Program}, {@link
 * dev.ftcheck.vm.module.sre.Matcher} runs it; {@code PyPattern}, {@code PyMatch} and {@code
 * PyScanner} are the Python objects.
 */
package dev.ftcheck.vm.module.sre;
