package dev.ftcheck.ast;

/**
 * A tree in the format of CPython 3.14's {@code ast.dump(tree, include_attributes=True, indent=1)}
 * (<a href="https://docs.python.org/3.14/library/ast.html#ast.dump">ast.dump</a>): absent fields
 * and empty lists are left out.
 */
public final class AstDump {

  private AstDump() {}

  /** The dump, without a line end after it. */
  public static String dump(Module module) {
    DumpWriter out = new DumpWriter();
    StatementDump statements = new StatementDump(out);
    out.open("Module");
    out.list("body", module.body(), statements::write);
    out.close();
    return out.toString();
  }
}
