package dev.ftcheck.analysis.link;

import dev.ftcheck.analysis.ir.CodeUnit;
import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.models.Effect;
import dev.ftcheck.analysis.models.Effects;
import dev.ftcheck.finding.Location;
import dev.ftcheck.source.Span;
import java.util.List;

/** A code unit in its program. Identity is by object; built once, then only read. */
public final class LinkedUnit {

  private final int id;
  private final CodeUnit code;
  private final List<Effect> effects;
  private LinkedModule module;

  LinkedUnit(int id, CodeUnit code, boolean isModel) {
    this.id = id;
    this.code = code;
    this.effects = isModel && code.kind() == CodeUnit.Kind.FUNCTION ? Effects.of(code) : List.of();
  }

  void in(LinkedModule itsModule) {
    this.module = itsModule;
  }

  /** Dense over the program, from 0. */
  public int id() {
    return id;
  }

  public CodeUnit code() {
    return code;
  }

  public LinkedModule module() {
    return module;
  }

  public boolean isModel() {
    return module.isModel();
  }

  /** What a library model says the function does; empty for analysed code. */
  public List<Effect> effects() {
    return effects;
  }

  /** The class whose method this is; null for other units. */
  public LinkedClass methodOf() {
    boolean method = code.kind() == CodeUnit.Kind.FUNCTION && code.classIndex() != Instr.NONE;
    return method ? module.classes().get(code.classIndex()) : null;
  }

  public boolean isStatic() {
    return code.decorators().contains("staticmethod");
  }

  public boolean isClassMethod() {
    return code.decorators().contains("classmethod")
        || code.name().equals("__new__")
        || code.name().equals("__init_subclass__")
        || code.name().equals("__class_getitem__");
  }

  /** A property's getter, cached or not. */
  public boolean isProperty() {
    return code.decorators().stream()
        .anyMatch(
            name ->
                name.equals("property")
                    || name.endsWith("cached_property")
                    || name.equals("abc.abstractproperty"));
  }

  /** The setter or deleter of a property. */
  public boolean isPropertyChange() {
    return code.decorators().stream()
        .anyMatch(name -> name.endsWith(".setter") || name.endsWith(".deleter"));
  }

  public boolean isContextManager() {
    return code.isGenerator()
        && code.decorators().stream().anyMatch(name -> name.endsWith("contextmanager"));
  }

  /** Whether the unit's first parameter is bound to an instance when it is called as a method. */
  public boolean hasReceiver() {
    return methodOf() != null && !isStatic() && !isClassMethod() && !code.params().isEmpty();
  }

  /** {@code module.Class.method}. */
  public String fullName() {
    return code.kind() == CodeUnit.Kind.MODULE
        ? module.name()
        : module.name() + "." + code.qualifiedName();
  }

  public Location at(Span span) {
    return new Location(module.path(), span);
  }

  @Override
  public String toString() {
    return fullName();
  }
}
