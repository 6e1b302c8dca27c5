package dev.ftcheck.analysis.flow;

import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks into containers that a function's result comes from: who tests the result of {@code
 * self.has(key)} tests the container.
 */
final class ReturnedReads {

  private ReturnedReads() {}

  /** Those that the value comes from. */
  static List<Event.Access> of(Value value) {
    return value.reads().stream()
        .filter(
            read ->
                switch (read.kind()) {
                  case STRUCTURE_READ, ITEM_READ, ITEM_DEFAULT -> true;
                  case READ, WRITE, UPDATE, DELETE, ITEM_WRITE, ITEM_UPDATE -> false;
                  case STRUCTURE_WRITE, ITERATE, ADVANCE, USE -> false;
                })
        .toList();
  }

  /** As reads that the call makes; those of what has no name at the call are left out. */
  static List<Event.Access> rebase(
      List<Event.Access> returned,
      List<Operand> arguments,
      UnitInstance callee,
      UnitInstance caller,
      Span call,
      Point point) {
    List<Event.Access> reads = new ArrayList<>();
    for (Event.Access read : returned) {
      if (read.place() instanceof Place.Contents(Operand container)) {
        for (Operand named : Locking.rebase(List.of(container), arguments, callee, caller)) {
          reads.add(
              new Event.Access(
                  read.kind(),
                  new Place.Contents(named),
                  key(read.key(), arguments),
                  call,
                  point,
                  false,
                  false,
                  read.atomic(),
                  false,
                  List.of(),
                  null,
                  read.operation()));
        }
      }
    }
    return reads;
  }

  /** A key that is a parameter is what the call passes for it. */
  private static String key(String key, List<Operand> arguments) {
    for (int index = 0; index < arguments.size(); index++) {
      if (arguments.get(index) != null && key.equals("<" + new Path.Parameter(index) + ">")) {
        return "<" + arguments.get(index).path() + ">";
      }
    }
    return key.startsWith("<") ? "" : key;
  }
}
