package dev.ftcheck.vm.module.csv;

import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import java.util.ArrayList;
import java.util.List;

/** The state machine that takes lines apart into fields. Not thread-safe. */
final class RecordParser {

  /** Fed after the last character of a line. */
  private static final int END_OF_LINE = -2;

  private enum State {
    START_RECORD,
    START_FIELD,
    ESCAPED,
    IN_FIELD,
    IN_QUOTED_FIELD,
    ESCAPED_IN_QUOTED_FIELD,
    QUOTE_IN_QUOTED_FIELD,
    AFTER_LINE_END,
    AFTER_ESCAPED_LINE_END
  }

  private final PyDialect.Format format;
  private final long fieldLimit;
  private final List<PyObject> fields = new ArrayList<>();
  private final StringBuilder field = new StringBuilder();
  private State state = State.START_RECORD;
  private boolean quoted;

  RecordParser(PyDialect.Format format, long fieldLimit) {
    this.format = format;
    this.fieldLimit = fieldLimit;
  }

  /** Takes in a line; true if it ended a record. */
  boolean line(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      next(c);
      i += Character.charCount(c);
    }
    next(END_OF_LINE);
    return state == State.START_RECORD;
  }

  /** Whether a field was begun that the end of the input cuts off. */
  boolean isInterrupted() {
    return !field.isEmpty() || state == State.IN_QUOTED_FIELD;
  }

  /** Ends the last field at the end of the input. */
  void endInput() {
    if (format.strict()) {
      throw CsvError.of("unexpected end of data");
    }
    saveField();
  }

  PyObject[] fields() {
    return fields.toArray(PyObject[]::new);
  }

  private void next(int c) {
    switch (state) {
      case START_RECORD -> {
        if (c == '\n' || c == '\r') {
          state = State.AFTER_LINE_END;
        } else if (c != END_OF_LINE) {
          startField(c);
        }
      }
      case START_FIELD -> startField(c);
      case ESCAPED -> escaped(c);
      case AFTER_ESCAPED_LINE_END -> {
        if (c != END_OF_LINE) {
          inField(c);
        }
      }
      case IN_FIELD -> inField(c);
      case IN_QUOTED_FIELD -> inQuotedField(c);
      case ESCAPED_IN_QUOTED_FIELD -> {
        add(c == END_OF_LINE ? '\n' : c);
        state = State.IN_QUOTED_FIELD;
      }
      case QUOTE_IN_QUOTED_FIELD -> afterQuote(c);
      case AFTER_LINE_END -> afterLineEnd(c);
    }
  }

  private static boolean endsLine(int c) {
    return c == '\n' || c == '\r' || c == END_OF_LINE;
  }

  private void endLine(int c) {
    saveField();
    state = c == END_OF_LINE ? State.START_RECORD : State.AFTER_LINE_END;
  }

  private boolean isQuote(int c) {
    return c == format.quote() && format.quoting() != Quoting.NONE;
  }

  private void startField(int c) {
    if (endsLine(c)) {
      endLine(c);
    } else if (isQuote(c)) {
      quoted = true;
      state = State.IN_QUOTED_FIELD;
    } else if (c == format.escape()) {
      state = State.ESCAPED;
    } else if (c == ' ' && format.skipInitialSpace()) {
      state = State.START_FIELD;
    } else if (c == format.delimiter()) {
      saveField();
      state = State.START_FIELD;
    } else {
      add(c);
      state = State.IN_FIELD;
    }
  }

  private void escaped(int c) {
    if (c == '\n' || c == '\r') {
      add(c);
      state = State.AFTER_ESCAPED_LINE_END;
    } else {
      add(c == END_OF_LINE ? '\n' : c);
      state = State.IN_FIELD;
    }
  }

  private void inField(int c) {
    if (endsLine(c)) {
      endLine(c);
    } else if (c == format.escape()) {
      state = State.ESCAPED;
    } else if (c == format.delimiter()) {
      saveField();
      state = State.START_FIELD;
    } else {
      add(c);
      state = State.IN_FIELD;
    }
  }

  private void inQuotedField(int c) {
    if (c == END_OF_LINE) {
      return;
    }
    if (c == format.escape()) {
      state = State.ESCAPED_IN_QUOTED_FIELD;
    } else if (isQuote(c)) {
      state = format.doubleQuote() ? State.QUOTE_IN_QUOTED_FIELD : State.IN_FIELD;
    } else {
      add(c);
    }
  }

  private void afterQuote(int c) {
    if (isQuote(c)) {
      add(c);
      state = State.IN_QUOTED_FIELD;
    } else if (c == format.delimiter()) {
      saveField();
      state = State.START_FIELD;
    } else if (endsLine(c)) {
      endLine(c);
    } else if (format.strict()) {
      throw CsvError.of(
          "'%s' expected after '%s'",
          Character.toString(format.delimiter()), Character.toString(format.quote()));
    } else {
      add(c);
      state = State.IN_FIELD;
    }
  }

  private void afterLineEnd(int c) {
    if (c == END_OF_LINE) {
      state = State.START_RECORD;
    } else if (c != '\n' && c != '\r') {
      throw CsvError.of(
          "new-line character seen in unquoted field - do you need to open the file with"
              + " newline=''?");
    }
  }

  private void add(int c) {
    if (field.length() >= fieldLimit) {
      throw CsvError.of("field larger than field limit (%d)", fieldLimit);
    }
    field.appendCodePoint(c);
  }

  private void saveField() {
    fields.add(value());
    field.setLength(0);
    quoted = false;
  }

  private PyObject value() {
    if (!quoted && field.isEmpty() && format.quoting().hasNull()) {
      return PyNone.NONE;
    }
    PyStr text = field.isEmpty() ? PyStr.EMPTY : PyStr.of(field.toString());
    return !quoted && !field.isEmpty() && format.quoting().hasNumbers()
        ? PyFloat.TYPE.call1(text)
        : text;
  }
}
