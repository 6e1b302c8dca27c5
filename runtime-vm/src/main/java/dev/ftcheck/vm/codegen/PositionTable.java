package dev.ftcheck.vm.codegen;

import dev.ftcheck.source.Span;
import dev.ftcheck.vm.object.Positions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The places of a body's instructions that can raise, by index. */
final class PositionTable {

  private final List<Span> spans = new ArrayList<>();
  private final Map<Span, Integer> indices = new HashMap<>();

  int indexOf(Span span) {
    return indices.computeIfAbsent(
        span,
        added -> {
          spans.add(added);
          return spans.size() - 1;
        });
  }

  Positions toPositions() {
    return new Positions(
        spans.stream().mapToInt(Span::line).toArray(),
        spans.stream().mapToInt(Span::endLine).toArray(),
        spans.stream().mapToInt(Span::column).toArray(),
        spans.stream().mapToInt(Span::endColumn).toArray());
  }
}
