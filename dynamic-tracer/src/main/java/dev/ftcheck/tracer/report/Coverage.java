package dev.ftcheck.tracer.report;

import java.util.List;

/**
 * How much of a program a run checked: a run without a race says nothing about code that only one
 * thread executed.
 *
 * @param threads threads that ran, the main thread included
 * @param sharedLocations locations that two threads or more accessed
 * @param accesses checked accesses; those before the first start of a thread are not among them
 * @param sharedLines lines of the program from which two threads or more accessed what others can
 *     reach
 * @param sharedFunctions functions of the program that two threads or more entered
 * @param enteredFunctions functions of the program that any thread entered after the first start
 * @param onlyOneThread qualified names, with file and line, of functions that a second thread never
 *     entered, in the order of the source
 * @param limits what was left out and why, one sentence each; empty for nothing
 */
public record Coverage(
    int threads,
    long sharedLocations,
    long accesses,
    int sharedLines,
    int sharedFunctions,
    int enteredFunctions,
    List<String> onlyOneThread,
    List<String> limits) {

  public Coverage {
    onlyOneThread = List.copyOf(onlyOneThread);
    limits = List.copyOf(limits);
  }
}
