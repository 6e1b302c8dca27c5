package dev.ftcheck.analysis.facts;

import dev.ftcheck.analysis.ir.ClassUnit;
import dev.ftcheck.analysis.ir.CodeUnit;
import dev.ftcheck.ast.Stmt;
import dev.ftcheck.scope.Scope;
import dev.ftcheck.scope.ScopeTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the units of one file share while they are lowered: scopes, and the numbers of units. */
final class FileLowering {

  private final ScopeTree scopes;
  private final Captures captures;
  private final TypeRefs types;
  private final List<CodeUnit> units = new ArrayList<>();
  private final List<ClassUnit> classes = new ArrayList<>();
  private final List<DocText> docstrings = new ArrayList<>();
  private final Map<Scope, Integer> indices = new HashMap<>();
  private final Set<Scope> classesWithUsedCell = new HashSet<>();

  FileLowering(ScopeTree scopes, TypeRefs types) {
    this.scopes = scopes;
    this.captures = new Captures(scopes.module());
    this.types = types;
  }

  ScopeTree scopes() {
    return scopes;
  }

  Captures captures() {
    return captures;
  }

  TypeRefs types() {
    return types;
  }

  /** The number of a new unit; units are numbered in the order of their text. */
  int open(Scope scope) {
    int index = units.size();
    indices.put(scope, index);
    units.add(null);
    return index;
  }

  void close(CodeUnit unit) {
    units.set(unit.index(), unit);
  }

  /** The unit that holds the variables of a scope whose code is being lowered. */
  int unitOf(Scope scope) {
    return indices.get(Captures.unitScope(scope));
  }

  /** The number of a new class. */
  int openClass() {
    classes.add(null);
    return classes.size() - 1;
  }

  void close(ClassUnit type) {
    classes.set(type.index(), type);
  }

  /** A method of the class reads {@code __class__}. */
  void noteClassCell(Scope type) {
    classesWithUsedCell.add(type);
  }

  boolean hasUsedClassCell(Scope type) {
    return classesWithUsedCell.contains(type);
  }

  /** The docstring of a body, empty where there is none; noted where it speaks of concurrency. */
  String docstring(List<Stmt> body) {
    Optional<DocText> docstring = Docstring.of(body);
    docstring
        .filter(doc -> RelevantComments.speaksOfConcurrency(doc.text()))
        .ifPresent(docstrings::add);
    return docstring.map(DocText::text).orElse("");
  }

  List<DocText> docstrings() {
    return docstrings;
  }

  List<CodeUnit> units() {
    return units;
  }

  List<ClassUnit> classes() {
    return classes;
  }
}
