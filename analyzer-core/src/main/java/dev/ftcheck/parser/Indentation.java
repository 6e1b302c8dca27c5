package dev.ftcheck.parser;

/**
 * The indentation levels open at a line.
 *
 * <p>A level is measured twice, with tabs to the next multiple of eight and with tabs of one
 * column: where the two disagree about more or less, the text depends on the width of a tab and is
 * refused (<a
 * href="https://docs.python.org/3.14/reference/lexical_analysis.html#indentation">reference</a>).
 */
final class Indentation {

  /** CPython's {@code MAXINDENT}. */
  private static final int MAX_LEVELS = 100;

  private final SourceText source;
  private final int[] columns = new int[MAX_LEVELS];
  private final int[] narrowColumns = new int[MAX_LEVELS];

  /** Whether the lines at a level are the clauses of a {@code match} statement. */
  private final boolean[] holdsCases = new boolean[MAX_LEVELS];

  private int top;

  Indentation(SourceText source) {
    this.source = source;
  }

  /**
   * Enters the line whose first character is at {@code offset}. Returns the levels gained: 1, 0, or
   * minus the number of levels that end.
   */
  int enter(int column, int narrowColumn, int offset) {
    if (column == columns[top]) {
      expectSame(narrowColumn, offset);
      return 0;
    }
    if (column > columns[top]) {
      if (top + 1 >= MAX_LEVELS) {
        throw reject(offset, "too many levels of indentation");
      }
      if (narrowColumn <= narrowColumns[top]) {
        throw inconsistent(offset);
      }
      top++;
      columns[top] = column;
      narrowColumns[top] = narrowColumn;
      holdsCases[top] = false;
      return 1;
    }
    int before = top;
    while (top > 0 && column < columns[top]) {
      top--;
    }
    if (column != columns[top]) {
      throw reject(offset, "unindent does not match any outer indentation level");
    }
    expectSame(narrowColumn, offset);
    return top - before;
  }

  /** Ends every level; returns how many there were. */
  int leaveAll() {
    int levels = top;
    top = 0;
    return levels;
  }

  /** Marks the newest level as the body of a {@code match} statement. */
  void holdCases() {
    holdsCases[top] = true;
  }

  boolean holdsCases() {
    return holdsCases[top];
  }

  private void expectSame(int narrowColumn, int offset) {
    if (narrowColumn != narrowColumns[top]) {
      throw inconsistent(offset);
    }
  }

  private Rejection inconsistent(int offset) {
    return reject(offset, "inconsistent use of tabs and spaces in indentation");
  }

  private Rejection reject(int offset, String message) {
    return Rejection.syntax(source.lineOf(offset), source.characterColumnOf(offset), message);
  }
}
