package dev.ftcheck.analysis.lifecycle;

import dev.ftcheck.analysis.ir.Code;
import dev.ftcheck.analysis.ir.Instr;
import java.util.ArrayList;
import java.util.List;

/** The statements around an instruction. */
public final class Nesting {

  /**
   * One statement around it.
   *
   * @param around the statement
   * @param leaves whether control certainly leaves the block it is in after the instruction: by
   *     return, raise or break
   */
  public record Layer(Instr around, boolean leaves) {}

  private Nesting() {}

  /**
   * From the outermost to the innermost; empty where the instruction stands alone or elsewhere.
   * Instructions are told apart by identity.
   */
  public static List<Layer> of(Code body, Instr instr) {
    List<Layer> layers = new ArrayList<>();
    find(body, instr, layers);
    return layers;
  }

  @SuppressWarnings("ReferenceEquality")
  private static boolean find(Code code, Instr wanted, List<Layer> layers) {
    for (Instr instr : code.instrs()) {
      if (instr == wanted) {
        return true;
      }
      for (Code block : blocks(instr)) {
        int depth = layers.size();
        layers.add(new Layer(instr, endsByLeaving(block)));
        if (find(block, wanted, layers)) {
          return true;
        }
        layers.subList(depth, layers.size()).clear();
      }
    }
    return false;
  }

  private static boolean endsByLeaving(Code block) {
    return !block.instrs().isEmpty()
        && switch (block.instrs().getLast()) {
          case Instr.Return _, Instr.Raise _, Instr.Break _ -> true;
          default -> false;
        };
  }

  private static List<Code> blocks(Instr instr) {
    return switch (instr) {
      case Instr.If branch -> List.of(branch.then(), branch.orelse());
      case Instr.While loop -> List.of(loop.test(), loop.body(), loop.orelse());
      case Instr.ForEach loop -> List.of(loop.body(), loop.orelse());
      case Instr.With with -> List.of(with.body());
      case Instr.Try attempt -> {
        List<Code> blocks = new ArrayList<>();
        blocks.add(attempt.body());
        attempt.handlers().forEach(handler -> blocks.add(handler.body()));
        blocks.add(attempt.orelse());
        blocks.add(attempt.finalbody());
        yield blocks;
      }
      default -> List.of();
    };
  }
}
