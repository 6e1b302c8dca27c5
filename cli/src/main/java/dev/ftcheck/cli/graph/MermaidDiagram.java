package dev.ftcheck.cli.graph;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes a flowchart of Mermaid.
 *
 * <p>Source: <a href="https://mermaid.js.org/syntax/flowchart.html">Flowcharts - Basic Syntax</a>
 */
final class MermaidDiagram {

  private final Diagram diagram;
  private final Map<Diagram.Node, Integer> numbers;

  MermaidDiagram(Diagram diagram, Map<Diagram.Node, Integer> numbers) {
    this.diagram = diagram;
    this.numbers = numbers;
  }

  void write(Writer writer) {
    PrintWriter out = new PrintWriter(writer);
    out.print("flowchart LR\n");
    numbers.forEach(
        (node, number) ->
            out.print(
                "  n"
                    + number
                    + "["
                    + quoted(node.label())
                    + "]"
                    + (node.isMarked() ? ":::cycle" : "")
                    + "\n"));
    List<String> marked = new ArrayList<>();
    int at = 0;
    for (Diagram.Arrow arrow : diagram.graph().edgeSet()) {
      int from = numbers.get(diagram.graph().getEdgeSource(arrow));
      int to = numbers.get(diagram.graph().getEdgeTarget(arrow));
      out.print("  n" + from + " -->|" + quoted(arrow.label()) + "| n" + to + "\n");
      if (arrow.isMarked()) {
        marked.add(Integer.toString(at));
      }
      at++;
    }
    if (!marked.isEmpty()) {
      out.print("  classDef cycle stroke:red\n");
      out.print("  linkStyle " + String.join(",", marked) + " stroke:red\n");
    }
    out.flush();
  }

  /** Quoted text may hold anything but quotes, which it has as an entity. */
  private static String quoted(String text) {
    return '"' + text.replace("\"", "#quot;") + '"';
  }
}
