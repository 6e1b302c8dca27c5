package dev.ftcheck.analysis.callbacks;

import dev.ftcheck.analysis.flow.Event;
import dev.ftcheck.analysis.threads.LockId;
import dev.ftcheck.analysis.threads.Visit;

/**
 * A call of code from outside with a lock held.
 *
 * @param name as the source has it
 * @param hook a method that is there to be overridden; else something that was handed in
 */
public record LockedCallback(Event call, Visit visit, LockId lock, String name, boolean hook) {}
