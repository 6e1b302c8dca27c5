package dev.ftcheck.vm.module.csv;

import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Special;

/** Puts one record together. Not thread-safe. */
final class RecordWriter {

  private final PyDialect.Format format;
  private final StringBuilder record = new StringBuilder();
  private int fields;
  private boolean lastIsNull;

  RecordWriter(PyDialect.Format format) {
    this.format = format;
  }

  void add(PyObject field) {
    lastIsNull = field == PyNone.NONE;
    boolean quoted =
        switch (format.quoting()) {
          case NONNUMERIC -> !isNumber(field);
          case ALL -> true;
          case STRINGS -> field instanceof PyStr;
          case NOTNULL -> !lastIsNull;
          case MINIMAL, NONE -> false;
        };
    String text =
        lastIsNull
            ? ""
            : field instanceof PyStr known ? known.value() : Conversions.str(field).value();
    append(text, quoted);
  }

  private static boolean isNumber(PyObject object) {
    PyType type = object.type();
    return type.special(Special.INT) != null
        || type.special(Special.FLOAT) != null
        || type.special(Special.INDEX) != null
        || type.special(Special.COMPLEX) != null;
  }

  private void append(String text, boolean quoted) {
    if (fields > 0) {
      record.appendCodePoint(format.delimiter());
    }
    int start = record.length();
    boolean needsQuotes = quoted | appendEscaped(text);
    if (text.isEmpty() && format.delimiter() == ' ' && format.skipInitialSpace()) {
      checkEmptyMayBeQuoted(
          "empty field must be quoted if delimiter is a space and skipinitialspace is true");
      needsQuotes = true;
    }
    if (needsQuotes) {
      record.insert(start, Character.toChars(format.quote()));
      record.appendCodePoint(format.quote());
    }
    fields++;
  }

  private void checkEmptyMayBeQuoted(String message) {
    if (format.quoting() == Quoting.NONE || lastIsNull && format.quoting().hasNull()) {
      throw CsvError.of(message);
    }
  }

  /** Appends with escapes; true if the text needs quotes around. */
  private boolean appendEscaped(String text) {
    boolean needsQuotes = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isSpecial(c)) {
        boolean escape = format.quoting() == Quoting.NONE || c == format.escape();
        if (!escape && c == format.quote()) {
          escape = !format.doubleQuote();
          if (!escape) {
            record.appendCodePoint(format.quote());
          }
        }
        if (escape) {
          appendEscape();
        } else {
          needsQuotes = true;
        }
      }
      record.appendCodePoint(c);
    }
    return needsQuotes;
  }

  private boolean isSpecial(int c) {
    return c == format.delimiter()
        || c == format.escape()
        || c == format.quote()
        || c == '\n'
        || c == '\r'
        || format.lineTerminator().indexOf(c) >= 0;
  }

  private void appendEscape() {
    if (format.escape() == PyDialect.NOT_SET) {
      throw CsvError.of("need to escape, but no escapechar set");
    }
    record.appendCodePoint(format.escape());
  }

  /** The whole record with its line end. */
  String end() {
    if (fields > 0 && record.isEmpty()) {
      checkEmptyMayBeQuoted("single empty field record must be quoted");
      record.appendCodePoint(format.quote()).appendCodePoint(format.quote());
    }
    return record.append(format.lineTerminator()).toString();
  }
}
