package dev.ftcheck.analysis.threads;

import dev.ftcheck.analysis.pointsto.UnitInstance;
import java.util.List;
import java.util.Set;

/**
 * In which circumstances a unit runs.
 *
 * @param receiver the object that is its first parameter, -1 where that is not told apart
 * @param captured the receiver of the method whose variables the unit captures, -1 where that is
 *     not told apart
 * @param arguments the objects passed for each parameter where the call tells them apart; an empty
 *     set elsewhere
 * @param held the locks its callers hold, in order of acquisition
 * @param running the starts, by number, whose threads may be running, made by its callers
 * @param ownsReceiver nobody else has the receiver yet: a constructor, or a method that one calls
 */
public record Context(
    UnitInstance unit,
    int receiver,
    int captured,
    List<Set<Integer>> arguments,
    List<LockId> held,
    Set<Integer> running,
    boolean ownsReceiver,
    Root root) {

  Context under(Root other) {
    return new Context(unit, receiver, captured, arguments, held, running, ownsReceiver, other);
  }
}
