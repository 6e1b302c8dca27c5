/**
 * Import: finding modules, running them once, in any number of threads. The algorithm of {@code
 * importlib._bootstrap} ("The import system", language reference) in Java, because every program
 * pays for it at its start; {@code importlib} itself is CPython's own Python and sees the same
 * {@code sys.modules} and {@code sys.meta_path}.
 */
package dev.ftcheck.vm.importing;
