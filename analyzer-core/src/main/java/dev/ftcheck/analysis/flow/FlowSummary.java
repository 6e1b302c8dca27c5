package dev.ftcheck.analysis.flow;

import dev.ftcheck.analysis.pointsto.UnitInstance;
import java.util.List;
import java.util.Set;

/**
 * What a unit instance does. Immutable.
 *
 * @param leavesHeld the locks it has acquired and still holds when it returns
 * @param heldIfTrue the locks it has acquired and still holds when it returns something true
 * @param releases the locks it has released without having acquired them
 * @param heldAtYield of a generator the locks held at its first {@code yield}
 * @param leavesRunning the starts, of it and its callees, whose threads it does not wait for
 * @param joins the threads, futures and executors, as object ids, that it waits for whoever started
 *     them
 * @param signals the events and barriers it signals somewhere
 * @param returned the looks into containers that its result comes from
 * @param escapes the parameters, by index, that others can reach because of it
 */
public record FlowSummary(
    UnitInstance unit,
    List<Event> events,
    List<Operand> leavesHeld,
    List<Operand> heldIfTrue,
    List<Operand> releases,
    List<Operand> heldAtYield,
    Set<Integer> leavesRunning,
    Set<Integer> joins,
    Set<Integer> signals,
    List<Event.Access> returned,
    Set<Integer> escapes) {}
