package dev.ftcheck.vm.module.ast;

/** Flags of {@code compile()} that {@code ast} names ("Compiler flags", library reference). */
public final class AstFlags {

  public static final int ONLY_AST = 0x400;
  public static final int TYPE_COMMENTS = 0x1000;
  public static final int TOP_LEVEL_AWAIT = 0x2000;
  public static final int OPTIMIZED_AST = 0x8000 | ONLY_AST;

  private AstFlags() {}
}
