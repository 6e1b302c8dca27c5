package dev.ftcheck.vm.trace;

import dev.ftcheck.source.Span;
import dev.ftcheck.tracer.access.Place;
import dev.ftcheck.vm.object.Positions;
import dev.ftcheck.vm.object.PyCode;
import java.util.ArrayList;
import java.util.List;

/** Calling contexts as lists of places, innermost first. */
final class Stacks {

  private Stacks() {}

  /** A call's place and those of the calls that led there, innermost first. */
  static List<Place> of(CallContext context, int position) {
    List<Place> places = new ArrayList<>();
    int at = position;
    for (CallContext each = context; each.code() != null; each = each.parent()) {
      places.add(place(each.code(), at));
      at = each.callPosition();
    }
    return places;
  }

  /** The range of an instruction; an empty one where it is not known. */
  static Span span(PyCode code, int position) {
    Positions at = code.positions();
    return position < 0 || position >= at.line().length
        ? new Span(0, 0, 0, 0)
        : new Span(
            at.line()[position],
            at.column()[position],
            at.endLine()[position],
            at.endColumn()[position]);
  }

  private static Place place(PyCode code, int position) {
    Positions positions = code.positions();
    PyCode.Header header = code.header();
    if (position < 0 || position >= positions.line().length) {
      return new Place(header.file(), header.qualifiedName(), header.firstLine(), 0);
    }
    return new Place(
        header.file(),
        header.qualifiedName(),
        positions.line()[position],
        positions.column()[position] + 1);
  }
}
