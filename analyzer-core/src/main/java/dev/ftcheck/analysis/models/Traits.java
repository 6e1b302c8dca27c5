package dev.ftcheck.analysis.models;

import dev.ftcheck.analysis.ir.ClassUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the decorators of a model class. */
public final class Traits {

  private Traits() {}

  /**
   * The traits in the order of the decorators.
   *
   * @throws ModelException for an unknown word or a wrong argument
   */
  public static List<Trait> of(ClassUnit type) {
    List<Trait> traits = new ArrayList<>();
    for (int at = 0; at < type.decorators().size(); at++) {
      Word word =
          new Word(
              type.decorators().get(at),
              type.decoratorCalls().get(at),
              List.of(),
              type.span().line());
      traits.add(trait(word));
      word.end();
    }
    return List.copyOf(traits);
  }

  private static Trait trait(Word word) {
    return switch (word.name()) {
      case "lock" ->
          new Trait.Lock(
              word.flag("reentrant", false),
              word.flag("counting", false),
              word.flag("condition", false));
      case "async_lock" -> new Trait.AsyncLock();
      case "thread" -> new Trait.ThreadObject();
      case "process" -> new Trait.ProcessObject();
      case "executor" -> new Trait.Executor(word.text("size", ""), word.flag("processes", false));
      case "future" -> new Trait.Future();
      case "queue" -> new Trait.Queue();
      case "event" -> new Trait.Event();
      case "barrier" -> new Trait.Barrier();
      case "event_loop" -> new Trait.EventLoop();
      case "container" ->
          new Trait.Container(word.choice("shape", Trait.Shape.class), word.flag("mutable", true));
      case "thread_local" -> new Trait.ThreadLocal(word.flag("inherited", false));
      case "weak" -> new Trait.Weak();
      case "handler" ->
          new Trait.Handler(Set.of(word.text("methods").split(" ", -1)), word.flag("fresh", false));
      case "changed_by" -> new Trait.ChangedBy(word.text("what"));
      case "context" -> new Trait.Context();
      case "thread_safe" -> new Trait.ThreadSafe();
      case "not_thread_safe" ->
          new Trait.NotThreadSafe(word.text("why"), word.flag("of_loop", false));
      case "field_class" -> new Trait.FieldClass();
      case "resource" -> new Trait.Resource(word.text("what"));
      default -> throw word.wrong("is no trait of a class");
    };
  }
}
