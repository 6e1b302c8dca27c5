/** The compiler: from the syntax tree to JVM classes. The only package that knows ASM. */
package dev.ftcheck.vm.codegen;
