package dev.ftcheck.vm.trace;

/**
 * An access as it is kept for the report: who, where and under which locks.
 *
 * @param context the calls that led there
 * @param position of the instruction in the context's code
 * @param kind one of the constants of {@link Accesses}
 * @param locks held
 */
record AccessRecord(CallContext context, int position, int kind, Lockset locks) {

  ThreadTrace thread() {
    return context.thread();
  }
}
