package dev.ftcheck.analysis.models;

import dev.ftcheck.analysis.ir.CodeUnit;
import dev.ftcheck.analysis.ir.Param;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the decorators of a model function. */
public final class Effects {

  /** Decorators that mean in a model what they mean in Python. */
  private static final Set<String> PYTHON = Set.of("property", "staticmethod", "classmethod");

  private static final String ATOMIC_SOURCES = "list tuple set frozenset dict view";

  private Effects() {}

  /**
   * The effects in the order of the decorators; none for what is no function.
   *
   * @throws ModelException for an unknown word or a wrong argument
   */
  public static List<Effect> of(CodeUnit unit) {
    if (unit.kind() != CodeUnit.Kind.FUNCTION) {
      return List.of();
    }
    List<String> parameters = unit.params().stream().map(Param::name).toList();
    List<Effect> effects = new ArrayList<>();
    for (int at = 0; at < unit.decorators().size(); at++) {
      String name = unit.decorators().get(at);
      if (!isPython(name)) {
        Word word = new Word(name, unit.decoratorCalls().get(at), parameters, unit.span().line());
        effects.add(effect(word));
        word.end();
      }
    }
    return List.copyOf(effects);
  }

  /** Whether the decorator is applied as in Python, instead of naming an effect. */
  public static boolean isPython(String decorator) {
    return PYTHON.contains(decorator)
        || decorator.endsWith(".setter")
        || decorator.endsWith(".deleter");
  }

  private static Effect effect(Word word) {
    return switch (word.name()) {
      case "acquires" -> new Effect.Acquires(word.target("on"));
      case "releases" -> new Effect.Releases(word.target("on"));
      case "enters" -> new Effect.Enters(word.parameter());
      case "generator_context" -> new Effect.GeneratorContext(word.parameter());
      case "starts" -> new Effect.Starts(word.target("on"));
      case "spawns" ->
          new Effect.Spawns(
              word.callee(),
              word.flag("many", false),
              word.flag("joined", false),
              word.optionalParameter("via"));
      case "serves" -> new Effect.Serves(word.callee(), word.flag("many", true));
      case "joins" -> new Effect.Joins(word.target("on"), word.optionalParameter("when"));
      case "forks" -> new Effect.Forks();
      case "becomes_program" -> new Effect.BecomesProgram();
      case "start_method" -> new Effect.StartMethod(word.parameter());
      case "registers_callback" ->
          new Effect.RegistersCallback(word.callee(), word.choice("when", Effect.Occasion.class));
      case "called_back" -> new Effect.CalledBack(word.choice("when", Effect.Occasion.class));
      default -> waitingEffect(word);
    };
  }

  private static Effect waitingEffect(Word word) {
    return switch (word.name()) {
      case "waits" -> waits(word);
      case "notifies" -> new Effect.Notifies(word.target("on"));
      case "takes_back" -> new Effect.TakesBack(word.target("on"));
      case "loop_thread" -> new Effect.LoopThread();
      case "tells_thread" -> new Effect.TellsThread();
      case "runs_loop" -> new Effect.RunsLoop();
      case "gives" -> new Effect.Gives(word.parameter());
      case "takes" -> new Effect.Takes(word.target("on"));
      case "finishes_task" -> new Effect.TaskDone(word.target("on"));
      case "retrieves" -> new Effect.Retrieves(word.target("on"));
      case "may_fail" -> new Effect.MayFail();
      case "closes" -> new Effect.Closes(word.target("on"), word.optionalParameter("when"));
      default -> containerEffect(word);
    };
  }

  private static Effect containerEffect(Word word) {
    return switch (word.name()) {
      case "structure_read" -> new Effect.StructureRead(word.target("on"));
      case "structure_write" -> new Effect.StructureWrite(word.target("on"));
      case "iterates" -> new Effect.Iterates(word.target("on"));
      case "copies" ->
          new Effect.Copies(
              word.target("on"), Set.of(word.text("only", ATOMIC_SOURCES).split(" ")));
      case "view" -> new Effect.View(word.target("on"));
      case "item_read" -> new Effect.ItemRead(word.parameter(), word.target("on"));
      case "item_write" -> new Effect.ItemWrite(word.parameter(), word.target("on"));
      case "item_delete" -> new Effect.ItemDelete(word.parameter(), word.target("on"));
      case "test" -> new Effect.Test(word.target("on"));
      case "atomic" -> new Effect.Atomic();
      case "duplicates" -> new Effect.Duplicates(word.parameter(), word.flag("deep", false));
      case "advances" -> new Effect.Advances(word.target("on"));
      default -> otherEffect(word);
    };
  }

  private static Effect otherEffect(Word word) {
    return switch (word.name()) {
      case "thread_safe" -> new Effect.SafeFromAnyThread();
      case "process_global" -> new Effect.ProcessGlobal(word.text("what"));
      case "gil_reliance" -> new Effect.GilReliance(word.text("message"));
      case "not_once" -> new Effect.NotOnce(word.text("message"));
      case "reads_context" -> new Effect.ReadsContext();
      case "changes_context" -> new Effect.ChangesContext();
      case "thread_identity" -> new Effect.ThreadIdentity();
      case "counts_cpus" -> new Effect.CpuCount();
      case "field_class" -> new Effect.FieldClass();
      case "per_instance" -> new Effect.PerInstance();
      case "unsupported" -> new Effect.Unsupported(word.text("what"));
      default -> throw word.wrong("is no effect of a function");
    };
  }

  private static Effect waits(Word word) {
    Effect.Waited what = word.choice("what", Effect.Waited.class);
    boolean aboutSelf = word.hasParameter("self");
    return new Effect.Waits(what, aboutSelf ? word.target("on") : word.optionalParameter("on"));
  }
}
