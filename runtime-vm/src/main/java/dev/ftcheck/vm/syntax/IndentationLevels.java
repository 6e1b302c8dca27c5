package dev.ftcheck.vm.syntax;

/**
 * The columns of the open blocks, counted with tabs to the next multiple of eight and with tabs of
 * one column; both must agree.
 */
final class IndentationLevels {

  /** CPython's {@code MAXINDENT}. */
  private static final int MAX_LEVELS = 100;

  private final SourceBuffer source;
  private final int[] columns = new int[MAX_LEVELS];
  private final int[] narrowColumns = new int[MAX_LEVELS];
  private int top;

  IndentationLevels(SourceBuffer source) {
    this.source = source;
  }

  /** Enters a line; the levels gained, 1, or minus those that end, or 0. */
  int enter(int column, int narrowColumn) {
    int before = top;
    if (column > columns[top]) {
      if (top + 1 >= MAX_LEVELS) {
        throw refused(LexicalError.Kind.DEPTH, "too many levels of indentation");
      }
      if (narrowColumn <= narrowColumns[top]) {
        throw inconsistent();
      }
      top++;
      columns[top] = column;
      narrowColumns[top] = narrowColumn;
      return 1;
    }
    while (top > 0 && column < columns[top]) {
      top--;
    }
    if (column != columns[top]) {
      throw refused(
          LexicalError.Kind.UNINDENT, "unindent does not match any outer indentation level");
    }
    if (narrowColumn != narrowColumns[top]) {
      throw inconsistent();
    }
    return top - before;
  }

  private LexicalError refused(LexicalError.Kind kind, String message) {
    return LexicalError.ofLine(kind, source, message);
  }

  private LexicalError inconsistent() {
    return LexicalError.ofLine(
        LexicalError.Kind.TABS, source, "inconsistent use of tabs and spaces in indentation");
  }
}
