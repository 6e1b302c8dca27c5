package dev.ftcheck.analysis.link;

import dev.ftcheck.analysis.ir.ClassUnit;
import dev.ftcheck.analysis.models.Trait;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A class of the program or of a library model, with its bases as far as they can be told from
 * names. Identity is by object. Built by {@link Program} in one thread, then only read.
 */
public final class LinkedClass {

  private final int id;
  private final ClassUnit code;
  private final List<Trait> ownTraits;
  private LinkedModule module;
  private final List<LinkedClass> bases = new ArrayList<>();
  private final List<String> unknownBases = new ArrayList<>();
  private final List<LinkedClass> subclasses = new ArrayList<>();
  private final Set<String> declared = new LinkedHashSet<>();
  private List<LinkedClass> mro = List.of();
  private Set<LinkedClass> ancestors = Set.of();

  /** Of the class and its ancestors, in the order of the {@link #mro}. */
  private List<Trait> traits = List.of();

  private final Map<String, Optional<LinkedClass>> declarers = new HashMap<>();

  LinkedClass(int id, ClassUnit code, List<Trait> ownTraits) {
    this.id = id;
    this.code = code;
    this.ownTraits = List.copyOf(ownTraits);
  }

  void in(LinkedModule itsModule) {
    this.module = itsModule;
  }

  void addBase(LinkedClass base) {
    if (base != this && !bases.contains(base)) {
      bases.add(base);
      base.subclasses.add(this);
    }
  }

  void addUnknownBase(String dotted) {
    unknownBases.add(dotted);
  }

  void declare(String attribute) {
    declared.add(attribute);
  }

  /** Dense over the program, from 0. */
  public int id() {
    return id;
  }

  public ClassUnit code() {
    return code;
  }

  public String name() {
    return code.name();
  }

  public String fullName() {
    return module.name() + "." + code.qualifiedName();
  }

  public LinkedModule module() {
    return module;
  }

  public boolean isModel() {
    return module.isModel();
  }

  public List<LinkedClass> bases() {
    return Collections.unmodifiableList(bases);
  }

  /** Bases outside the program that no model describes, as dotted names. */
  public List<String> unknownBases() {
    return Collections.unmodifiableList(unknownBases);
  }

  public List<LinkedClass> subclasses() {
    return Collections.unmodifiableList(subclasses);
  }

  /** Whether the class body binds the name. */
  public boolean declares(String attribute) {
    return declared.contains(attribute);
  }

  public Set<String> declaredNames() {
    return Collections.unmodifiableSet(declared);
  }

  /**
   * The class and its known ancestors in the order of attribute lookup. C3 where it exists; where
   * it does not (unknown or inconsistent bases), depth first without repeats, which is what the
   * program would have to be mended to anyway.
   */
  public List<LinkedClass> mro() {
    return mro;
  }

  void linearise() {
    mro = List.copyOf(MethodResolutionOrder.of(this));
    ancestors = Set.copyOf(mro);
    declarers.clear();
    traits = mro.stream().flatMap(cls -> cls.ownTraits.stream()).toList();
  }

  /** The first class of the {@link #mro} that declares the name. */
  public Optional<LinkedClass> declarer(String attribute) {
    return declarers.computeIfAbsent(attribute, this::findDeclarer);
  }

  private Optional<LinkedClass> findDeclarer(String attribute) {
    for (LinkedClass candidate : mro) {
      if (candidate.declares(attribute)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  public boolean isSubclassOf(LinkedClass other) {
    return ancestors.contains(other);
  }

  /** The first trait of that kind along the {@link #mro}. */
  public <T extends Trait> Optional<T> trait(Class<T> kind) {
    for (Trait trait : traits) {
      if (kind.isInstance(trait)) {
        return Optional.of(kind.cast(trait));
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return fullName();
  }
}
