/** Running a program: its options, {@code __main__}, its exit code. */
package dev.ftcheck.vm.launch;
