package dev.ftcheck.ast;

import dev.ftcheck.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes nodes, fields and lists one below the other, indented by one space per level. */
final class DumpWriter {

  private final StringBuilder out = new StringBuilder();
  private int level;
  private boolean first;

  void open(String name) {
    out.append(name).append('(');
    level++;
    first = true;
  }

  void close() {
    out.append(')');
    level--;
    first = false;
  }

  /** Closes a node that has a position. */
  void close(Span span) {
    field("lineno").append(span.line());
    field("col_offset").append(span.column());
    field("end_lineno").append(span.endLine());
    field("end_col_offset").append(span.endColumn());
    close();
  }

  /** Begins a field; its value is appended next. */
  StringBuilder field(String name) {
    separate();
    return out.append(name).append('=');
  }

  private void separate() {
    if (!first) {
      out.append(',');
    }
    first = false;
    out.append('\n').repeat(' ', level);
  }

  void text(String name, String value) {
    PythonText.appendRepr(field(name), value);
  }

  void optionalText(String name, Optional<String> value) {
    value.ifPresent(present -> text(name, present));
  }

  /** A field whose value is a node without fields, such as {@code Load()}. */
  void marker(String name, String marker) {
    field(name).append(marker).append("()");
  }

  void flag(String name, boolean value) {
    field(name).append(value ? '1' : '0');
  }

  <T> void node(String name, T value, Consumer<T> writer) {
    field(name);
    writer.accept(value);
  }

  <T> void optional(String name, Optional<T> value, Consumer<T> writer) {
    if (value.isPresent()) {
      node(name, value.get(), writer);
    }
  }

  /** A list field; left out where it is empty. */
  <T> void list(String name, List<T> values, Consumer<T> writer) {
    if (values.isEmpty()) {
      return;
    }
    field(name).append('[');
    level++;
    first = true;
    for (T value : values) {
      separate();
      writer.accept(value);
    }
    out.append(']');
    level--;
    first = false;
  }

  /** A list field whose absent elements show as {@code None}. */
  <T> void optionalList(String name, List<Optional<T>> values, Consumer<T> writer) {
    list(
        name,
        values,
        value -> {
          if (value.isPresent()) {
            writer.accept(value.get());
          } else {
            out.append("None");
          }
        });
  }

  void texts(String name, List<String> values) {
    list(name, values, value -> PythonText.appendRepr(out, value));
  }

  void markers(String name, List<String> values) {
    list(name, values, value -> out.append(value).append("()"));
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
