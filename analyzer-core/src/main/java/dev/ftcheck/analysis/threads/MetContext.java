package dev.ftcheck.analysis.threads;

/**
 * A context that an execution has met. Of running threads ({@link RunningSets}), held locks ({@link
 * LockTable#canonical}) and arguments there is one object for all that are equal, which stands here
 * for what is in it: contexts are looked for far more often than new ones come up.
 */
record MetContext(Context context) {

  @Override
  public boolean equals(Object other) {
    return other instanceof MetContext(Context that)
        && context.unit() == that.unit()
        && context.running() == that.running()
        && context.held() == that.held()
        && context.arguments() == that.arguments()
        && context.root().equals(that.root())
        && context.receiver() == that.receiver()
        && context.captured() == that.captured()
        && context.ownsReceiver() == that.ownsReceiver();
  }

  @Override
  public int hashCode() {
    int hash = context.unit().id();
    hash = hash * 31 + System.identityHashCode(context.running());
    hash = hash * 31 + System.identityHashCode(context.held());
    hash = hash * 31 + System.identityHashCode(context.arguments());
    hash = hash * 31 + context.root().id();
    hash = hash * 31 + context.receiver();
    hash = hash * 31 + context.captured();
    return hash * 2 + (context.ownsReceiver() ? 1 : 0);
  }
}
