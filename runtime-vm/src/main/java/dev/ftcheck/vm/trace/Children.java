package dev.ftcheck.vm.trace;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of a syntax tree's record, in the order of its components. */
final class Children {

  private Children() {}

  /** The records of the tree that a record holds, in lists and options or directly. */
  static List<Object> of(Object node) {
    List<Object> parts = new ArrayList<>();
    for (RecordComponent component : node.getClass().getRecordComponents()) {
      try {
        add(component.getAccessor().invoke(node), parts);
      } catch (ReflectiveOperationException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
    return parts;
  }

  private static void add(Object value, List<Object> parts) {
    switch (value) {
      case List<?> list -> list.forEach(each -> add(each, parts));
      case Optional<?> option -> option.ifPresent(each -> add(each, parts));
      case Record part when isOfTree(part) -> parts.add(part);
      default -> {}
    }
  }

  private static boolean isOfTree(Record part) {
    return part.getClass().getPackageName().equals("dev.ftcheck.ast");
  }
}
