package dev.ftcheck.analysis.lifecycle;

import dev.ftcheck.analysis.ir.Argument;
import dev.ftcheck.analysis.ir.Constant;
import dev.ftcheck.analysis.ir.Definitions;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.ir.Operator;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.ObjectSet;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.source.Span;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Tells from its head how often a loop runs. */
public final class LoopLengths {

  private static final LoopLength UNSAID = new LoopLength.Unsaid();
  private static final LoopLength EXTERNAL = new LoopLength.External();

  private static final int MAX_DEPTH = 12;

  /** Built-in functions whose result has as many items as their first argument. */
  private static final Set<String> SAME_LENGTH =
      Set.of("enumerate", "list", "tuple", "sorted", "reversed", "set", "iter", "frozenset");

  /** The same of their second one. */
  private static final Set<String> MAPPERS = Set.of("map", "filter");

  private static final Set<String> SAME_LENGTH_METHODS = Set.of("items", "keys", "values", "copy");

  /** Methods and functions that bring items from outside. */
  private static final Set<String> READERS =
      Set.of(
          "readlines",
          "splitlines",
          "listdir",
          "scandir",
          "walk",
          "glob",
          "iglob",
          "rglob",
          "iterdir",
          "fetchall",
          "reader");

  private static final Set<String> ENDLESS =
      Set.of("itertools.count", "itertools.cycle", "itertools.repeat");

  private final PointsTo pointsTo;
  private final Counts counts;

  public LoopLengths(PointsTo pointsTo) {
    this.pointsTo = pointsTo;
    this.counts = new Counts(pointsTo);
  }

  /** The length of a {@code for} or {@code while} loop or a clause of a comprehension. */
  public LoopLength of(LinkedUnit unit, Instr loop) {
    return switch (loop) {
      case Instr.ForEach each -> items(unit, each.iterable(), MAX_DEPTH);
      case Instr.While head -> rounds(unit, head);
      default -> throw new IllegalArgumentException("no loop: " + loop);
    };
  }

  /** A comparison is taken for a count. */
  private LoopLength rounds(LinkedUnit unit, Instr.While loop) {
    return switch (pointsTo.program().definitions(unit).of(loop.condition())) {
      case Instr.Const(int _, Constant.Bool(boolean value), Span _) ->
          value ? new LoopLength.Endless() : UNSAID;
      case Instr.Const(int _, Constant.Int(long value), Span _) ->
          value != 0 ? new LoopLength.Endless() : UNSAID;
      case Instr.Compute compute when compute.op() == Operator.COMPARE -> UNSAID;
      case null, default -> new LoopLength.OpenEnded();
    };
  }

  private LoopLength items(LinkedUnit unit, int register, int depth) {
    if (register == Instr.NONE || depth == 0) {
      return UNSAID;
    }
    if (register < unit.code().params().size()) {
      return new LoopLength.Input(unit.code().params().get(register).name());
    }
    Definitions definitions = pointsTo.program().definitions(unit);
    return switch (definitions.of(register)) {
      case Instr.Move move -> items(unit, move.src(), depth - 1);
      case Instr.With with -> items(unit, with.context(), depth - 1);
      case Instr.MakeContainer made -> elements(unit, made, depth);
      case Instr.Const(int _, Constant.Text(String text), Span _) ->
          new LoopLength.Known(text.length());
      case Instr.LoadGlobal load -> {
        OptionalInt source = ConstantNames.source(unit.module(), load.name());
        yield source.isPresent()
            ? items(unit.module().body(), source.getAsInt(), depth - 1)
            : UNSAID;
      }
      case Instr.LoadAttr load -> isOutside(unit, load) ? EXTERNAL : UNSAID;
      case Instr.LoadItem load ->
          isRest(unit, load.key()) ? items(unit, load.object(), depth - 1) : UNSAID;
      case Instr.Call call -> called(unit, call, depth);
      case Instr.CallMethod call -> called(unit, call, depth);
      case null, default -> UNSAID;
    };
  }

  /** {@code [1:]}: all but the first few. */
  private boolean isRest(LinkedUnit unit, int key) {
    return pointsTo.program().definitions(unit).of(key) instanceof Instr.Compute slice
        && slice.op() == Operator.SLICE
        && slice.operands().size() == 1
        && counts.of(unit, slice.operands().getFirst()) instanceof Count.Fixed(long first)
        && first <= 1;
  }

  private boolean isOutside(LinkedUnit unit, Instr.LoadAttr load) {
    ObjectSet owners = pointsTo.at(pointsTo.instances(unit).getFirst(), load.object());
    for (int at = 0; at < owners.size(); at++) {
      if (pointsTo.object(owners.get(at)) instanceof HeapObject.ModuleObject(var module)
          && module.name().equals("sys")) {
        return load.attr().equals("argv") || load.attr().equals("stdin");
      }
    }
    return false;
  }

  /**
   * A display has as many items as it shows, a comprehension as many as what it iterates. A display
   * of constants alone looks like an empty one in the IR, and that may grow.
   */
  private LoopLength elements(LinkedUnit unit, Instr.MakeContainer made, int depth) {
    if (!made.unpacked().isEmpty()) {
      return UNSAID;
    }
    if (!made.elements().isEmpty()) {
      return new LoopLength.Known(made.elements().size());
    }
    Instr.ForEach[] clause = {null};
    unit.code()
        .body()
        .forEach(
            instr -> {
              if (instr instanceof Instr.AddElement add && add.container() == made.dst()) {
                for (Nesting.Layer layer : Nesting.of(unit.code().body(), add)) {
                  if (layer.around() instanceof Instr.ForEach each) {
                    clause[0] = each;
                  }
                }
              }
            });
    return clause[0] == null ? UNSAID : items(unit, clause[0].iterable(), depth - 1);
  }

  private LoopLength called(LinkedUnit unit, Instr.Call call, int depth) {
    List<Integer> arguments = call.arguments().stream().map(Argument::register).toList();
    String name = counts.builtin(unit, call.function()).orElse("");
    if (name.equals("open")) {
      return EXTERNAL;
    }
    if (name.equals("iter") && arguments.size() == 2) {
      return new LoopLength.Endless();
    }
    if (!arguments.isEmpty()) {
      if (name.equals("range")) {
        return range(unit, arguments, depth);
      }
      if (name.equals("zip")) {
        return shortest(
            arguments.stream().map(argument -> items(unit, argument, depth - 1)).toList());
      }
      if (SAME_LENGTH.contains(name)) {
        return items(unit, arguments.getFirst(), depth - 1);
      }
      if (MAPPERS.contains(name) && arguments.size() > 1) {
        return items(unit, arguments.get(1), depth - 1);
      }
    }
    return library(unit, call.dst());
  }

  private LoopLength called(LinkedUnit unit, Instr.CallMethod call, int depth) {
    if (READERS.contains(call.method())) {
      return EXTERNAL;
    }
    return SAME_LENGTH_METHODS.contains(call.method())
        ? items(unit, call.receiver(), depth - 1)
        : library(unit, call.dst());
  }

  private LoopLength library(LinkedUnit unit, int key) {
    boolean endless =
        pointsTo.at(pointsTo.instances(unit).getFirst(), key).size() > 0
            && pointsTo.edges(pointsTo.instances(unit).getFirst(), key).stream()
                .anyMatch(
                    edge -> ENDLESS.stream().anyMatch(edge.callee().unit().fullName()::startsWith));
    return endless ? new LoopLength.Endless() : UNSAID;
  }

  /** {@code range(len(items))} is as long as {@code items}. */
  private LoopLength range(LinkedUnit unit, List<Integer> arguments, int depth) {
    int end = arguments.size() == 1 ? arguments.getFirst() : arguments.get(1);
    if (pointsTo.program().definitions(unit).of(end) instanceof Instr.Call call
        && counts.builtin(unit, call.function()).filter("len"::equals).isPresent()
        && !call.arguments().isEmpty()) {
      return items(unit, call.arguments().getFirst().register(), depth - 1);
    }
    Count start =
        arguments.size() == 1 ? new Count.Fixed(0) : counts.of(unit, arguments.getFirst());
    return counts.of(unit, end) instanceof Count.Fixed(long to)
            && start instanceof Count.Fixed(long from)
        ? new LoopLength.Known(to - from)
        : UNSAID;
  }

  private static LoopLength shortest(List<LoopLength> lengths) {
    LoopLength result = UNSAID;
    for (LoopLength length : lengths) {
      switch (length) {
        case LoopLength.Known _ -> {
          return length;
        }
        case LoopLength.Unsaid _ -> {
          return UNSAID;
        }
        default -> result = length;
      }
    }
    return result;
  }
}
