package dev.ftcheck.cli.graph;

import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.dot.DOTExporter;

/** How a diagram is written. */
public enum DiagramFormat {
  /** For Graphviz. */
  DOT {
    @Override
    public void write(Diagram diagram, Writer out) {
      Map<Diagram.Node, Integer> numbers = numbers(diagram);
      DOTExporter<Diagram.Node, Diagram.Arrow> exporter =
          new DOTExporter<>(node -> "n" + numbers.get(node));
      exporter.setVertexAttributeProvider(node -> attributes(node.label(), node.isMarked()));
      exporter.setEdgeAttributeProvider(arrow -> attributes(arrow.label(), arrow.isMarked()));
      exporter.exportGraph(diagram.graph(), out);
    }
  },
  /** For Markdown pages that render it. */
  MERMAID {
    @Override
    public void write(Diagram diagram, Writer out) {
      new MermaidDiagram(diagram, numbers(diagram)).write(out);
    }
  };

  /** Leaves {@code out} open. */
  public abstract void write(Diagram diagram, Writer out);

  private static Map<Diagram.Node, Integer> numbers(Diagram diagram) {
    Map<Diagram.Node, Integer> numbers = new LinkedHashMap<>();
    diagram.graph().vertexSet().forEach(node -> numbers.put(node, numbers.size() + 1));
    return numbers;
  }

  private static Map<String, Attribute> attributes(String label, boolean isMarked) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    attributes.put("label", DefaultAttribute.createAttribute(label));
    if (isMarked) {
      attributes.put("color", DefaultAttribute.createAttribute("red"));
    }
    return attributes;
  }
}
