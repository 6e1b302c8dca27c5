package dev.ftcheck.scope;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * One name of one scope. Changed by the scope analysis alone, not once {@link ScopeTree} exists.
 */
public final class Symbol {

  private static final Set<SymbolFlag> BINDING_FLAGS =
      Collections.unmodifiableSet(
          EnumSet.of(
              SymbolFlag.ASSIGNED,
              SymbolFlag.PARAMETER,
              SymbolFlag.IMPORTED,
              SymbolFlag.TYPE_PARAMETER));

  private final String name;
  private final Scope scope;
  private final EnumSet<SymbolFlag> flags = EnumSet.noneOf(SymbolFlag.class);
  private Binding binding = Binding.GLOBAL_IMPLICIT;
  private Scope owner;

  Symbol(String name, Scope scope) {
    this.name = name;
    this.scope = scope;
    this.owner = scope;
  }

  /** The name after private-name mangling. */
  public String name() {
    return name;
  }

  /** The scope this symbol belongs to. */
  public Scope scope() {
    return scope;
  }

  public Binding binding() {
    return binding;
  }

  /**
   * The scope whose variable this is: itself for a local or cell, an enclosing function for a free
   * name, the module for a global. A class owns the implicit {@code __class__} of its methods.
   */
  public Scope owner() {
    return owner;
  }

  /** The owner's symbol; absent for a name the module never mentions, and for {@code __class__}. */
  public Optional<Symbol> definition() {
    return owner.symbol(name);
  }

  /** The variable this name denotes in its scope. */
  public Variable variable() {
    return scope
        .visibleClass()
        .filter(type -> !isLocal() && type.symbol(name).filter(Symbol::isLocal).isPresent())
        .map(type -> new Variable(type, name))
        .orElseGet(() -> new Variable(owner, name));
  }

  /** Unmodifiable; empty for a name that merely passes through to a nested scope. */
  public Set<SymbolFlag> flags() {
    return Collections.unmodifiableSet(flags);
  }

  public boolean has(SymbolFlag flag) {
    return flags.contains(flag);
  }

  /** Bound in its own scope: {@link Binding#LOCAL} or {@link Binding#CELL}. */
  public boolean isLocal() {
    return binding == Binding.LOCAL || binding == Binding.CELL;
  }

  /** True where a statement or parameter of this scope binds the name, whatever its owner. */
  public boolean isBoundHere() {
    return !Collections.disjoint(flags, BINDING_FLAGS);
  }

  /** Bound here and not declared to live elsewhere: decidable before the names are resolved. */
  boolean bindsLocally() {
    return isBoundHere() && !has(SymbolFlag.GLOBAL) && !has(SymbolFlag.NONLOCAL);
  }

  void add(SymbolFlag flag) {
    flags.add(flag);
  }

  void resolve(Binding resolvedBinding, Scope resolvedOwner) {
    this.binding = resolvedBinding;
    this.owner = resolvedOwner;
  }

  @Override
  public String toString() {
    return name + " " + binding + " " + flags;
  }
}
