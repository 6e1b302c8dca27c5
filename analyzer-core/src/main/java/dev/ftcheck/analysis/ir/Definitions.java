package dev.ftcheck.analysis.ir;

/**
 * Which instruction writes each register of a unit; only registers that a single instruction writes
 * have one. Immutable.
 */
public final class Definitions {

  private final Instr[] definitions;
  private final boolean[] several;

  private Definitions(int registers) {
    definitions = new Instr[registers];
    several = new boolean[registers];
  }

  public static Definitions of(CodeUnit unit) {
    Definitions result = new Definitions(unit.registers());
    for (int param = 0; param < unit.params().size(); param++) {
      result.several[param] = true;
    }
    unit.body().forEach(result::add);
    return result;
  }

  /**
   * The one instruction that writes the register; null for parameters and for registers written in
   * several places or nowhere.
   */
  public Instr of(int register) {
    return register == Instr.NONE || several[register] ? null : definitions[register];
  }

  private void add(Instr instr) {
    int register = target(instr);
    if (register != Instr.NONE) {
      several[register] |= definitions[register] != null;
      definitions[register] = instr;
    }
  }

  /** The register an instruction writes, NONE where it writes none. */
  public static int target(Instr instr) {
    return switch (instr) {
      case Instr.Const i -> i.dst();
      case Instr.Move i -> i.dst();
      case Instr.Compute i -> i.dst();
      case Instr.InPlace i -> i.dst();
      case Instr.Phi i -> i.dst();
      case Instr.LoadGlobal i -> i.dst();
      case Instr.LoadCell i -> i.dst();
      case Instr.LoadAttr i -> i.dst();
      case Instr.LoadItem i -> i.dst();
      case Instr.MakeContainer i -> i.dst();
      case Instr.MakeFunction i -> i.dst();
      case Instr.MakeClass i -> i.dst();
      case Instr.Call i -> i.dst();
      case Instr.CallMethod i -> i.dst();
      case Instr.MakeSuper i -> i.dst();
      case Instr.Await i -> i.dst();
      case Instr.Yield i -> i.dst();
      case Instr.ImportModule i -> i.dst();
      case Instr.ImportName i -> i.dst();
      case Instr.ForEach i -> i.element();
      case Instr.With i -> i.entered();
      case Instr.StoreGlobal _,
          Instr.DeleteGlobal _,
          Instr.StoreCell _,
          Instr.DeleteLocal _,
          Instr.StoreAttr _,
          Instr.DeleteAttr _,
          Instr.StoreItem _,
          Instr.DeleteItem _,
          Instr.AddElement _,
          Instr.Declare _,
          Instr.If _,
          Instr.While _,
          Instr.Try _,
          Instr.Return _,
          Instr.Raise _,
          Instr.Break _,
          Instr.Continue _ ->
          Instr.NONE;
    };
  }
}
