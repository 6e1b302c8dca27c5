package dev.ftcheck.analysis.lifecycle;

import dev.ftcheck.analysis.ir.Argument;
import dev.ftcheck.analysis.ir.Constant;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.ir.Operator;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Works out numbers from constants, module-level names, the number of processors and simple
 * arithmetic.
 */
public final class Counts {

  private static final int MAX_DEPTH = 12;

  private final PointsTo pointsTo;

  public Counts(PointsTo pointsTo) {
    this.pointsTo = pointsTo;
  }

  /** The number in the register. */
  public Count of(LinkedUnit unit, int register) {
    return of(unit, register, MAX_DEPTH);
  }

  private Count of(LinkedUnit unit, int register, int depth) {
    if (register == Instr.NONE || depth == 0) {
      return Count.UNKNOWN;
    }
    return switch (pointsTo.program().definitions(unit).of(register)) {
      case Instr.Const(int _, Constant.Int(long value), Span _) -> new Count.Fixed(value);
      case Instr.Move move -> of(unit, move.src(), depth - 1);
      case Instr.LoadGlobal load -> {
        OptionalInt source = ConstantNames.source(unit.module(), load.name());
        yield source.isPresent()
            ? of(unit.module().body(), source.getAsInt(), depth - 1)
            : Count.UNKNOWN;
      }
      case Instr.Phi phi -> largest(all(unit, phi.sources(), depth));
      case Instr.Compute compute -> computed(compute.op(), all(unit, compute.operands(), depth));
      case Instr.Call call -> called(unit, call, depth);
      case Instr.CallMethod call ->
          countsCores(unit, call.dst()) ? new Count.PerCore(1) : Count.UNKNOWN;
      case null, default -> Count.UNKNOWN;
    };
  }

  private List<Count> all(LinkedUnit unit, List<Integer> registers, int depth) {
    return registers.stream().map(register -> of(unit, register, depth - 1)).toList();
  }

  private static Count computed(Operator op, List<Count> operands) {
    if (operands.size() != 2) {
      return Count.UNKNOWN;
    }
    Count left = operands.getFirst();
    Count right = operands.getLast();
    if (op == Operator.MULTIPLY) {
      return product(left, right);
    }
    boolean aroundCores =
        op == Operator.ARITHMETIC && left instanceof Count.PerCore && right instanceof Count.Fixed;
    return aroundCores ? left : Count.UNKNOWN;
  }

  private static Count product(Count left, Count right) {
    if (left instanceof Count.Fixed(long value) && right instanceof Count.PerCore(long factor)) {
      return new Count.PerCore(value * factor);
    }
    if (left instanceof Count.Fixed(long a) && right instanceof Count.Fixed(long b)) {
      return new Count.Fixed(a * b);
    }
    return left instanceof Count.PerCore && right instanceof Count.Fixed
        ? product(right, left)
        : Count.UNKNOWN;
  }

  private Count called(LinkedUnit unit, Instr.Call call, int depth) {
    if (countsCores(unit, call.dst())) {
      return new Count.PerCore(1);
    }
    List<Integer> arguments = call.arguments().stream().map(Argument::register).toList();
    return switch (builtin(unit, call.function()).orElse("")) {
      case "int", "round" ->
          arguments.isEmpty() ? Count.UNKNOWN : of(unit, arguments.getFirst(), depth - 1);
      case "max" -> largest(all(unit, arguments, depth));
      case "min" -> smallest(all(unit, arguments, depth));
      default -> Count.UNKNOWN;
    };
  }

  private boolean countsCores(LinkedUnit unit, int key) {
    for (UnitInstance in : pointsTo.instances(unit)) {
      if (pointsTo.edges(in, key).stream()
          .anyMatch(
              edge ->
                  edge.callee().unit().effects().stream()
                      .anyMatch(Effect.CpuCount.class::isInstance))) {
        return true;
      }
    }
    return false;
  }

  /** The built-in function in the register. */
  Optional<String> builtin(LinkedUnit unit, int register) {
    return pointsTo.program().definitions(unit).of(register) instanceof Instr.LoadGlobal load
            && !ConstantNames.binds(unit.module(), load.name())
        ? Optional.of(load.name())
        : Optional.empty();
  }

  /** {@code cores or 1} is {@code cores}; of constants the largest. */
  private static Count largest(List<Count> counts) {
    Count largest = Count.UNKNOWN;
    for (Count count : counts) {
      switch (count) {
        case Count.PerCore(long factor) -> {
          if (!(largest instanceof Count.PerCore(long known)) || known < factor) {
            largest = count;
          }
        }
        case Count.Fixed(long value) -> {
          if (largest instanceof Count.Unknown
              || (largest instanceof Count.Fixed(long known) && known < value)) {
            largest = count;
          }
        }
        case Count.Unknown _ -> {
          return Count.UNKNOWN;
        }
      }
    }
    return largest;
  }

  /** What is limited by the number of cores fits them. */
  private static Count smallest(List<Count> counts) {
    if (counts.stream().anyMatch(Count.PerCore.class::isInstance)) {
      return new Count.PerCore(1);
    }
    return counts.stream().allMatch(Count.Fixed.class::isInstance) && !counts.isEmpty()
        ? new Count.Fixed(
            counts.stream().mapToLong(count -> ((Count.Fixed) count).value()).min().orElseThrow())
        : Count.UNKNOWN;
  }
}
