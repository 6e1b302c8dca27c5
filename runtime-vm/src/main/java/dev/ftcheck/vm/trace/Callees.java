package dev.ftcheck.vm.trace;

import dev.ftcheck.vm.object.PyCode;
import java.util.function.Consumer;

/**
 * The contexts that one context has called: by callee and the place of the call. A hash table with
 * open addressing, since code that calls from several places asks at every call. Owned by one
 * thread.
 */
final class Callees {

  private static final int FIRST_SIZE = 4;

  private int[] positions = new int[FIRST_SIZE];
  private PyCode[] codes = new PyCode[FIRST_SIZE];

  /** An entry without a context is free. */
  private CallContext[] contexts = new CallContext[FIRST_SIZE];

  private int count;

  /** The context of a call; null for one that was not {@link #put}. */
  CallContext get(PyCode callee, int position) {
    int at = start(callee, position);
    while (contexts[at] != null) {
      if (codes[at] == callee && positions[at] == position) {
        return contexts[at];
      }
      at = next(at);
    }
    return null;
  }

  /** Tells the contexts. */
  void forEach(Consumer<CallContext> visitor) {
    for (CallContext context : contexts) {
      if (context != null) {
        visitor.accept(context);
      }
    }
  }

  /** Adds a call that is not there. */
  void put(PyCode callee, int position, CallContext context) {
    if (count * 2 >= contexts.length) {
      grow();
    }
    add(callee, position, context);
    count++;
  }

  private void add(PyCode callee, int position, CallContext context) {
    int at = start(callee, position);
    while (contexts[at] != null) {
      at = next(at);
    }
    codes[at] = callee;
    positions[at] = position;
    contexts[at] = context;
  }

  private void grow() {
    PyCode[] oldCodes = codes;
    int[] oldPositions = positions;
    CallContext[] oldContexts = contexts;
    codes = new PyCode[oldCodes.length * 2];
    positions = new int[codes.length];
    contexts = new CallContext[codes.length];
    for (int at = 0; at < oldCodes.length; at++) {
      if (oldContexts[at] != null) {
        add(oldCodes[at], oldPositions[at], oldContexts[at]);
      }
    }
  }

  private int start(PyCode callee, int position) {
    int mixed = (System.identityHashCode(callee) ^ position) * 0x9E3779B9;
    return (mixed ^ mixed >>> 16) & contexts.length - 1;
  }

  private int next(int at) {
    return at + 1 & contexts.length - 1;
  }
}
