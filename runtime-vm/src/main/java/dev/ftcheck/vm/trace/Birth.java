package dev.ftcheck.vm.trace;

import dev.ftcheck.vm.fork.StaysBehind;

/**
 * The state of an object that only its creator has seen: where it was made. It stands in the place
 * of the object's shadow, and objects of one place share it, so that a local object costs nothing.
 *
 * @param owner the thread that made it
 * @param context the calls that led there
 * @param position of the creating instruction in the context's code
 * @param isEarly made before the program started its first thread: all of its history is ordered
 *     before whatever the checker sees, and any thread may reach it
 */
public record Birth(ThreadTrace owner, CallContext context, int position, boolean isEarly)
    implements StaysBehind {}
