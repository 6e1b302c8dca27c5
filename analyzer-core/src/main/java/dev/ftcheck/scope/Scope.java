package dev.ftcheck.scope;

import dev.ftcheck.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One block of names. Changed by the scope analysis alone, not once {@link ScopeTree} exists; equal
 * to itself only.
 */
public final class Scope {

  private final ScopeKind kind;
  private final String name;
  private final Span span;
  private final Optional<Scope> parent;
  private final Optional<Scope> visibleClass;
  private final Mangling mangling;
  private final List<Scope> children = new ArrayList<>();
  private final Map<String, Symbol> symbols = new LinkedHashMap<>();
  private final List<Symbol> parameters = new ArrayList<>();
  private Optional<Scope> annotations = Optional.empty();
  private boolean evaluated = true;
  private boolean generator;
  private boolean coroutine;
  private boolean ownsClassCell;
  private boolean ownsClassDict;
  private boolean conditionalAnnotations;

  private Scope(ScopeKind kind, String name, Span span, Optional<Scope> parent, Mangling mangling) {
    this.kind = kind;
    this.name = name;
    this.span = span;
    this.parent = parent;
    this.mangling = mangling;
    this.visibleClass =
        kind.isAnnotationScope() ? parent.flatMap(Scope::classSeenFrom) : Optional.empty();
  }

  static Scope module(Span span) {
    return new Scope(ScopeKind.MODULE, "top", span, Optional.empty(), Mangling.none());
  }

  Scope open(ScopeKind childKind, String childName, Span childSpan, Mangling childMangling) {
    Scope child = new Scope(childKind, childName, childSpan, Optional.of(this), childMangling);
    children.add(child);
    child.evaluated = evaluated;
    return child;
  }

  public ScopeKind kind() {
    return kind;
  }

  /** The function's or class's name; CPython's word for the rest, such as {@code listcomp}. */
  public String name() {
    return name;
  }

  /** The definition's range. */
  public Span span() {
    return span;
  }

  /** Absent for the module. */
  public Optional<Scope> parent() {
    return parent;
  }

  /** In source order; unmodifiable. */
  public List<Scope> children() {
    return Collections.unmodifiableList(children);
  }

  /** In the order of first mention; unmodifiable. */
  public Collection<Symbol> symbols() {
    return Collections.unmodifiableCollection(symbols.values());
  }

  /** The symbol of a name that has been mangled already. */
  public Optional<Symbol> symbol(String mangledName) {
    return Optional.ofNullable(symbols.get(mangledName));
  }

  /** The symbol of a name as it is written in this scope. */
  public Optional<Symbol> lookup(String writtenName) {
    return symbol(mangle(writtenName));
  }

  /**
   * What {@code __name} is called here; also for attributes, keyword arguments and imports. Returns
   * the name itself where no mangling applies.
   */
  public String mangle(String writtenName) {
    return mangling.apply(writtenName);
  }

  /**
   * Positional-only, positional, keyword-only, {@code *args}, {@code **kwargs}: the order of {@code
   * co_varnames}.
   */
  public List<Symbol> parameters() {
    return Collections.unmodifiableList(parameters);
  }

  /**
   * For an annotation scope in a class body: that class, whose namespace is asked at run time
   * before the globals and the enclosing functions.
   */
  public Optional<Scope> visibleClass() {
    return visibleClass;
  }

  /**
   * The scope of this module's, class's or function's annotated assignments. A function's are never
   * evaluated.
   */
  public Optional<Scope> annotations() {
    return annotations;
  }

  /**
   * False for annotations that never run: those of a function's local variables, and all of them
   * under {@code from __future__ import annotations}. Their names are resolved, yet capture
   * nothing.
   */
  public boolean isEvaluated() {
    return evaluated;
  }

  /** Within a function, directly or further up. */
  public boolean isNested() {
    return parent.map(outer -> outer.kind.isFunctionLike() || outer.isNested()).orElse(false);
  }

  /** A function or lambda with {@code yield}, or a generator expression. */
  public boolean isGenerator() {
    return generator;
  }

  /** {@code async def}, or a comprehension with {@code await} or {@code async for}. */
  public boolean isCoroutine() {
    return coroutine;
  }

  /**
   * A comprehension that CPython runs in the enclosing frame (PEP 709): reading is not capturing.
   */
  public boolean isInlined() {
    return kind.isComprehension()
        && kind != ScopeKind.GENERATOR_EXPRESSION
        && parent.flatMap(Scope::visibleClass).isEmpty();
  }

  /** A class whose methods use {@code __class__} or {@code super}. */
  public boolean ownsClassCell() {
    return ownsClassCell;
  }

  /** A class whose namespace an annotation scope reads ({@code __classdict__}). */
  public boolean ownsClassDict() {
    return ownsClassDict;
  }

  /**
   * A module with an annotated assignment, or a class with one below an {@code if}, loop, {@code
   * try}, {@code with} or {@code match}: {@code __conditional_annotations__} records which ones
   * ran.
   */
  public boolean hasConditionalAnnotations() {
    return conditionalAnnotations;
  }

  Mangling mangling() {
    return mangling;
  }

  Symbol declare(String mangledName) {
    return symbols.computeIfAbsent(mangledName, key -> new Symbol(key, this));
  }

  void addParameter(Symbol symbol) {
    parameters.add(symbol);
  }

  void setAnnotations(Scope scope) {
    annotations = Optional.of(scope);
  }

  void markUnevaluated() {
    evaluated = false;
  }

  void markGenerator(boolean isGenerator) {
    generator = isGenerator;
  }

  void markCoroutine() {
    coroutine = true;
  }

  void markConditionalAnnotations() {
    conditionalAnnotations = true;
  }

  /** Called on a class when a nested scope captures one of the names it binds implicitly. */
  void captureImplicit(String implicitName) {
    switch (implicitName) {
      case ImplicitName.CLASS_CELL -> ownsClassCell = true;
      case ImplicitName.CLASS_DICT -> ownsClassDict = true;
      default -> conditionalAnnotations = true;
    }
  }

  private Optional<Scope> classSeenFrom() {
    return kind == ScopeKind.CLASS ? Optional.of(this) : visibleClass;
  }

  @Override
  public String toString() {
    return kind + " " + name + " at line " + span.line();
  }
}
