package dev.ftcheck.vm.syntax;

/** Where a lexer's lines come from. */
@FunctionalInterface
public interface LineSource {

  /** The code points of the next line with its end; none at the end of the source. */
  int[] next();
}
