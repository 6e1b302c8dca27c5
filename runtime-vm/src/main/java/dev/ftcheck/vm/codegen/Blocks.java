package dev.ftcheck.vm.codegen;

import dev.ftcheck.scope.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The statements around the present place that jumps must leave properly: loops, and blocks with
 * something to do on the way out.
 */
final class Blocks {

  /** One enclosing block. */
  sealed interface Block {}

  /** A loop, or whatever {@code break} and {@code continue} mean. */
  record Loop(Mark breakTo, Mark continueTo) implements Block {}

  /** Code under a handler; {@code exit} writes what leaving by a jump has to do. */
  record Guarded(Emitter.Region region, Runnable exit) implements Block {}

  /** An {@code except*} clause, which no jump may leave. */
  record StarClause() implements Block {}

  private final Body body;
  private final List<Block> stack = new ArrayList<>();

  Blocks(Body body) {
    this.body = body;
  }

  void push(Block block) {
    stack.add(block);
  }

  void pop() {
    stack.removeLast();
  }

  /** Whether {@code return}, or a jump to the innermost loop, would leave an except* clause. */
  boolean leavesStarClause(boolean toLoop) {
    for (Block block : stack.reversed()) {
      if (block instanceof StarClause) {
        return true;
      }
      if (toLoop && block instanceof Loop) {
        return false;
      }
    }
    return false;
  }

  /** The innermost loop; null outside of loops. */
  Loop loop() {
    for (Block block : stack.reversed()) {
      if (block instanceof Loop loop) {
        return loop;
      }
    }
    return null;
  }

  boolean isEmpty() {
    return stack.isEmpty();
  }

  /** Leaves all blocks within {@code target}, or all when it is null, then runs {@code jump}. */
  void leave(Block target, Runnable jump) {
    if (!body.out.isReachable()) {
      return;
    }
    List<Block> saved = new ArrayList<>(stack);
    Set<Variable> bound = body.variables.boundHere();
    List<Emitter.Region> paused = new ArrayList<>();
    while (!stack.isEmpty() && stack.getLast() != target) {
      Block left = stack.removeLast();
      if (left instanceof Guarded guarded) {
        body.out.pause(guarded.region);
        paused.add(guarded.region);
        guarded.exit.run();
      }
    }
    jump.run();
    stack.clear();
    stack.addAll(saved);
    paused.reversed().forEach(body.out::resume);
    body.variables.setBound(bound);
  }
}
