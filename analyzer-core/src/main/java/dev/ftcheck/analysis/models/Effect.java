package dev.ftcheck.analysis.models;

import java.io.Serializable;
import java.util.Set;

/**
 * What a call of a model function does beyond the flow of values that its body describes: one
 * record per decorator word.
 *
 * <p>{@code on}, {@code of} and the like name a parameter of the function, most often {@code self}.
 * A parameter {@code *args} stands for each of its elements. Waiting and acquiring functions follow
 * one convention: an argument for a parameter named {@code timeout} bounds the wait, and a false
 * one for {@code block} or {@code blocking} makes it a try.
 */
public sealed interface Effect extends Serializable {

  // ---- locks
  // ------------------------------------------------------------------------------------------------------------------

  /**
   * {@code @acquires}: the lock is held on return; a false result of a try or of a bounded wait
   * means that it is not.
   */
  record Acquires(String on) implements Effect {}

  /** {@code @releases}. */
  record Releases(String on) implements Effect {}

  /**
   * {@code @enters("cm")}: the context manager is entered now and left when {@code self} is left.
   */
  record Enters(String contextManager) implements Effect {}

  /**
   * {@code @generator_context("func")}: the result makes context managers that run the body of
   * their {@code with} at the yield.
   */
  record GeneratorContext(String function) implements Effect {}

  // ---- threads
  // ----------------------------------------------------------------------------------------------------------------

  /** {@code @starts}: a thread whose entry is the method {@code run} of {@code self}. */
  record Starts(String on) implements Effect {}

  /**
   * {@code @spawns("fn")}: calls of that expression in the body happen on another thread.
   *
   * @param callee a parameter, or {@code self.method}
   * @param many several of the calls may run at once
   * @param via the parameter with the executor that makes the calls, empty for threads of the
   *     object or function itself; None is a thread pool
   * @param joined the calls have ended when the function returns; of a coroutine: when it was
   *     awaited
   */
  record Spawns(String callee, boolean many, boolean joined, String via) implements Effect {}

  /**
   * {@code @serves("fn")}: calls of that expression in the body happen on threads of a server, some
   * time after the program has set everything up, and beside whatever other threads do. A coroutine
   * function is left to its event loop.
   *
   * @param many several of the calls may run at once
   */
  record Serves(String callee, boolean many) implements Effect {}

  /**
   * {@code @joins}: the threads started from the object have ended on return.
   *
   * @param when a parameter whose false value turns the effect off, or empty
   */
  record Joins(String on, String when) implements Effect {}

  /** {@code @forks}: the process is copied with the calling thread alone. */
  record Forks() implements Effect {}

  /** {@code @becomes_program}: another program takes the place of this one in its process. */
  record BecomesProgram() implements Effect {}

  /**
   * {@code @start_method("method")}: the parameter chooses how processes start; {@code "fork"} is
   * the dangerous one.
   */
  record StartMethod(String parameter) implements Effect {}

  /**
   * {@code @registers_callback("fn", when="signal")}: the callee is called later, from outside the
   * program's flow.
   */
  record RegistersCallback(String callee, Occasion when) implements Effect {}

  /**
   * {@code @called_back("log")}: the library calls the method of subclasses in the middle of other
   * code.
   */
  record CalledBack(Occasion when) implements Effect {}

  /** When a registered callback runs. */
  enum Occasion {
    /** Between any two instructions of the main thread. */
    SIGNAL,
    /** In the main thread, when the interpreter ends. */
    ATEXIT,
    /** Wherever an object dies: in any thread, inside any critical section. */
    FINALIZER,
    /** In the one thread that a new process has. */
    FORK,
    /** Wherever code logs or warns. */
    LOG,
    /** In the thread that completes a future, or at once. */
    DONE,
    /** In the thread of the event loop. */
    LOOP
  }

  // ---- waiting
  // ----------------------------------------------------------------------------------------------------------------

  /**
   * {@code @waits("queue")}: blocks until something happens; {@code on} is the awaited object,
   * empty where it is none.
   */
  record Waits(Waited what, String on) implements Effect {}

  /** What a wait waits for. */
  enum Waited {
    /** An item of a queue. */
    QUEUE,
    /** Room in a queue that is bounded: its attribute {@code maxsize} is positive. */
    ROOM,
    /** {@code task_done} for every item. */
    TASKS,
    EVENT,
    /** A notification, to be re-tested by the caller. */
    CONDITION,
    /** A predicate that the function itself re-tests. */
    PREDICATE,
    FUTURE,
    BARRIER,
    THREAD,
    PROCESS,
    /** Input or output. */
    IO,
    /** The answer of somebody outside: of a server, of the user. */
    ANSWER,
    SLEEP
  }

  /** {@code @notifies}: wakes those who wait for the object. */
  record Notifies(String on) implements Effect {}

  /** {@code @takes_back}: the object is as if it had not been signalled. */
  record TakesBack(String on) implements Effect {}

  /** {@code @loop_thread}: may be called on the thread of the event loop alone. */
  record LoopThread() implements Effect {}

  /** {@code @tells_thread}: the result depends on which thread calls. */
  record TellsThread() implements Effect {}

  /** {@code @runs_loop}: makes the calling thread the one of an event loop. */
  record RunsLoop() implements Effect {}

  /**
   * {@code @gives("item")}: hands the argument to whoever takes from {@code self}, ordered before
   * that.
   */
  record Gives(String item) implements Effect {}

  /** {@code @takes}: the result was given to the object, perhaps by another thread. */
  record Takes(String on) implements Effect {}

  /** {@code @finishes_task}: one item taken before is finished. */
  record TaskDone(String on) implements Effect {}

  /** {@code @retrieves}: the failure of the task reaches the caller. */
  record Retrieves(String on) implements Effect {}

  /** {@code @may_fail}: ordinary input makes it raise an exception. */
  record MayFail() implements Effect {}

  /**
   * {@code @closes}: the executor, pool, file or connection is shut down; {@code when} as of {@link
   * Joins}.
   */
  record Closes(String on, String when) implements Effect {}

  // ---- containers
  // -------------------------------------------------------------------------------------------------------------

  /** {@code @structure_read}: reads length, key set or order. */
  record StructureRead(String on) implements Effect {}

  /** {@code @structure_write}: may change length, key set or order. */
  record StructureWrite(String on) implements Effect {}

  /** {@code @iterates}: visits the elements one by one; not atomic. */
  record Iterates(String on) implements Effect {}

  /**
   * {@code @copies("iterable")}: visits the elements, in one atomic step where the source's class
   * is exactly one of {@code atomicFrom}: built-in type names, {@code view} for the views of a
   * dict.
   */
  record Copies(String on, Set<String> atomicFrom) implements Effect {

    public Copies {
      atomicFrom = Set.copyOf(atomicFrom);
    }
  }

  /**
   * {@code @view}: the result is live: to iterate it is to iterate the object, to test it is to
   * test the object.
   */
  record View(String on) implements Effect {}

  record ItemRead(String key, String on) implements Effect {}

  record ItemWrite(String key, String on) implements Effect {}

  record ItemDelete(String key, String on) implements Effect {}

  /**
   * {@code @test}: the result says something about the object that another thread can make untrue.
   */
  record Test(String on) implements Effect {}

  /**
   * {@code @atomic}: everything the call does to the object is one indivisible step, test and act
   * included.
   */
  record Atomic() implements Effect {}

  /** {@code @advances("iterator")}: takes the next element from an iterator. */
  record Advances(String on) implements Effect {}

  /**
   * {@code @duplicates("x")}: the result is a new object of the class of {@code x} with its parts;
   * of copies of them where deep.
   */
  record Duplicates(String original, boolean deep) implements Effect {}

  // ---- the rest of the world
  // --------------------------------------------------------------------------------------------------

  /**
   * {@code @thread_safe} on a function: documented as safe to call from any thread, whatever its
   * class is.
   */
  record SafeFromAnyThread() implements Effect {}

  /** {@code @process_global("the working directory")}: changes state of the whole process. */
  record ProcessGlobal(String what) implements Effect {}

  /** {@code @gil_reliance("message")}: relies on, probes or tunes the GIL. */
  record GilReliance(String message) implements Effect {}

  /**
   * {@code @not_once("message")}: taken for once-only, but may run the function several times at
   * once.
   */
  record NotOnce(String message) implements Effect {}

  /** {@code @reads_context}: the result depends on the context of the thread or task. */
  record ReadsContext() implements Effect {}

  /**
   * {@code @changes_context}: sets a value in the context of the thread or task, which new threads
   * inherit on the free-threaded build.
   */
  record ChangesContext() implements Effect {}

  /** {@code @thread_identity}: the result is a number of the current thread. */
  record ThreadIdentity() implements Effect {}

  /** {@code @counts_cpus}: the result is the number of processors. */
  record CpuCount() implements Effect {}

  /**
   * {@code @field_class}: the decorated class gets a constructor that stores its annotated class
   * variables in the instance.
   */
  record FieldClass() implements Effect {}

  /**
   * {@code @per_instance}: the result, bound in the body of such a class, is a default made anew
   * for each instance.
   */
  record PerInstance() implements Effect {}

  /**
   * {@code @unsupported("gevent replaces threads")}: code after this call is beyond the analysis.
   */
  record Unsupported(String what) implements Effect {}
}
