/**
 * {@code ftcheck graph}: the locks and the threads of a program as a graph for Graphviz or Mermaid.
 */
package dev.ftcheck.cli.graph;
