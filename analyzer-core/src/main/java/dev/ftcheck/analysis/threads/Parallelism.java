package dev.ftcheck.analysis.threads;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * May-happen-in-parallel. A start is by number; a started thread is ordered with its creator by
 * where the creator starts and joins it, and with other threads by whether one of them may still
 * run when the other starts.
 */
public final class Parallelism {

  private final Set<Integer> served = new HashSet<>();
  private final Set<Integer> many = new HashSet<>();
  private final Set<Integer> manyInLoop = new HashSet<>();
  private final Set<Root> single = new HashSet<>();
  private final Map<Integer, Set<Integer>> together = new HashMap<>();
  private final Map<Integer, Set<Root>> creators = new HashMap<>();

  /** What was asked for since the last start became known: by start its lineage. */
  private final Map<Integer, Set<Integer>> lineages = new HashMap<>();

  /** As {@link #lineages}: by start whether unknown callers are behind it. */
  private final Map<Integer, Boolean> byClients = new HashMap<>();

  /**
   * {@code start} happens in {@code creator} while the threads of {@code running} may be running.
   */
  void started(int start, Root creator, Set<Integer> running) {
    if (creators.computeIfAbsent(start, _ -> new HashSet<>()).add(creator)) {
      lineages.clear();
      byClients.clear();
    }
    for (int other : running) {
      if (other == start) {
        manyInLoop.add(start);
      } else {
        together.computeIfAbsent(start, _ -> new HashSet<>()).add(other);
        together.computeIfAbsent(other, _ -> new HashSet<>()).add(start);
      }
    }
  }

  /** The threads of a server run what is registered there, several of them at once if many. */
  void serves(int start, boolean isMany) {
    served.add(start);
    if (isMany) {
      many.add(start);
    }
  }

  boolean isServed(int start) {
    return served.contains(start);
  }

  /** Whether the root is a thread of a server, or was started by one. */
  public boolean isServed(Root root) {
    return root.kind() == Root.Kind.STARTED
        && !served.isEmpty()
        && lineage(root).stream().anyMatch(served::contains);
  }

  /** Started in a loop while those of earlier rounds may still run. */
  void repeatedInLoop(int start) {
    manyInLoop.add(start);
  }

  /**
   * The root is one thread object, made once where it is made: a loop that starts it starts others
   * besides.
   */
  void single(Root root) {
    single.add(root);
  }

  /** Started by a call while the threads of an earlier call may still run. */
  void repeated(int start) {
    many.add(start);
  }

  /** Whether several threads of the root may run at once. */
  public boolean isMany(Root root) {
    return switch (root.kind()) {
      case MAIN -> false;
      case CLIENT -> true;
      case STARTED ->
          many.contains(root.start())
              || (manyInLoop.contains(root.start()) && !single.contains(root))
              || creators.getOrDefault(root.start(), Set.of()).stream()
                  .anyMatch(this::isManyCreator);
    };
  }

  private boolean isManyCreator(Root creator) {
    return creator.kind() == Root.Kind.STARTED && isRepeated(creator.start());
  }

  public boolean mayOverlap(Access a, Access b) {
    return mayOverlap(a.root(), a.running(), b.root(), b.running());
  }

  /**
   * Whether code of root {@code a} with the threads {@code aRunning} about may run while code of
   * {@code b} does.
   */
  public boolean mayOverlap(Root a, Set<Integer> aRunning, Root b, Set<Integer> bRunning) {
    if (a.equals(b)) {
      return isMany(a);
    }
    if (a.kind() == Root.Kind.STARTED && b.kind() == Root.Kind.STARTED) {
      if (a.start() == b.start()) {
        return isRepeated(a.start()) || isMany(a);
      }
      return descends(b, aRunning)
          || descends(a, bRunning)
          || (!isAncestor(a, b)
              && !isAncestor(b, a)
              && (isServed(a) || isServed(b) || besides(a, b)))
          || (isAncestor(a, b) && isMany(a))
          || (isAncestor(b, a) && isMany(b));
    }
    if (a.kind() == Root.Kind.STARTED || b.kind() == Root.Kind.STARTED) {
      Root thread = a.kind() == Root.Kind.STARTED ? a : b;
      Root other = thread == a ? b : a;
      Set<Integer> running = thread == a ? bRunning : aRunning;
      return other.kind() == Root.Kind.CLIENT
          ? startedByClients(thread) && !isServed(thread)
          : descends(thread, running);
    }
    return a.kind() == Root.Kind.CLIENT && b.kind() == Root.Kind.CLIENT;
  }

  /**
   * Whether only unknown callers may let the two meet, and not the threads that one of their calls
   * starts.
   */
  public boolean isAssumed(Access a, Access b) {
    boolean ofOneCall = startsWhile(a, b) || startsWhile(b, a);
    return !ofOneCall && (isByClients(a.root()) || isByClients(b.root()));
  }

  /** Whether the one runs in a thread that was started before the other on its own way. */
  private boolean startsWhile(Access thread, Access other) {
    return thread.root().kind() == Root.Kind.STARTED
        && other.root().kind() == Root.Kind.STARTED
        && descends(thread.root(), other.running());
  }

  /** Whether the root is unknown callers, or a thread that they make start. */
  public boolean isByClients(Root root) {
    return switch (root.kind()) {
      case MAIN -> false;
      case CLIENT -> true;
      case STARTED -> startedByClients(root);
    };
  }

  private boolean isRepeated(int start) {
    return many.contains(start) || manyInLoop.contains(start);
  }

  /** Whether the thread, or the one that started it and so on, is among the running ones. */
  public boolean descends(Root thread, Set<Integer> running) {
    return !running.isEmpty() && !Collections.disjoint(lineage(thread), running);
  }

  /** Whether the one starts the other, or a thread that does, and so on. */
  public boolean isAncestor(Root ancestor, Root thread) {
    return lineage(thread).contains(ancestor.start());
  }

  private boolean besides(Root a, Root b) {
    for (int mine : lineage(a)) {
      for (int theirs : lineage(b)) {
        if (mine == theirs
            ? isRepeated(mine)
            : together.getOrDefault(mine, Set.of()).contains(theirs)) {
          return true;
        }
      }
    }
    return startedByClients(a) && startedByClients(b);
  }

  /** Whether unknown callers make the thread start. */
  public boolean startedByClients(Root thread) {
    Boolean known = byClients.get(thread.start());
    if (known == null) {
      known = isStartedByClients(thread);
      byClients.put(thread.start(), known);
    }
    return known;
  }

  private boolean isStartedByClients(Root thread) {
    for (int start : lineage(thread)) {
      for (Root creator : creators.getOrDefault(start, Set.of())) {
        if (creator.kind() == Root.Kind.CLIENT) {
          return true;
        }
      }
    }
    return false;
  }

  /** The start of the thread, of its creator, and so on. */
  private Set<Integer> lineage(Root thread) {
    return lineages.computeIfAbsent(thread.start(), this::findLineage);
  }

  private Set<Integer> findLineage(int thread) {
    Set<Integer> seen = new HashSet<>();
    List<Integer> pending = new ArrayList<>(List.of(thread));
    while (!pending.isEmpty()) {
      int start = pending.removeLast();
      if (seen.add(start)) {
        for (Root creator : creators.getOrDefault(start, Set.of())) {
          if (creator.kind() == Root.Kind.STARTED) {
            pending.add(creator.start());
          }
        }
      }
    }
    return seen;
  }
}
