/** Struct sequences: tuples whose items have names, such as {@code os.stat_result}. */
package dev.ftcheck.vm.types.structseq;
