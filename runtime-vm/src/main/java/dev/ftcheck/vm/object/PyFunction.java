package dev.ftcheck.vm.object;

import java.util.Set;
import java.util.function.Consumer;

/**
 * A Python function. Threads share it freely: what a program can change of it is volatile, and a
 * call reads each once.
 */
public final class PyFunction extends PyAttributed implements Descriptor {

  public static final PyType TYPE =
      PyType.builtin(
          "function",
          "dev.ftcheck.vm.types.function.FunctionTypeTable",
          Set.of(TypeFlag.HAS_DICTIONARY, TypeFlag.FINAL));

  public static final PyCell[] NO_CELLS = {};

  /** The compiled body, or {@link LazyBody}. A stale read calls the lazy one again, harmlessly. */
  public FunctionBody body;

  /** The module's dictionary. */
  public final PyDict globals;

  /** The cells of {@code co_freevars}. */
  public final PyCell[] closure;

  private volatile PyCode code;
  private volatile PyObject[] defaults;
  private volatile PyDict keywordDefaults;
  private volatile PyObject name;
  private volatile PyObject qualifiedName;
  private volatile PyObject documentation;
  private volatile PyObject module;
  private volatile PyObject annotate = PyNone.NONE;
  private volatile PyObject annotations;
  private volatile PyObject typeParameters = PyTuple.EMPTY;

  /**
   * A function.
   *
   * @param defaults the values of the last positional parameters; null for none
   * @param keywordDefaults the values of keyword-only parameters by name; null for none
   * @param documentation the docstring or None
   */
  public PyFunction(
      PyCode code,
      PyDict globals,
      PyCell[] closure,
      PyObject[] defaults,
      PyDict keywordDefaults,
      PyObject documentation) {
    super(TYPE.rootShape());
    this.code = code;
    this.globals = globals;
    this.closure = closure;
    this.defaults = defaults;
    this.keywordDefaults = keywordDefaults;
    this.documentation = documentation;
    this.name = code.name();
    this.qualifiedName = code.qualifiedName();
    PyObject owner = globals.get(MODULE_NAME);
    this.module = owner == null ? PyNone.NONE : owner;
    this.body = code.bodyOrLazy();
  }

  private static final PyStr MODULE_NAME = PyStr.interned("__name__");

  @Override
  public void forEachHeld(Consumer<PyObject> visitor) {
    super.forEachHeld(visitor);
    tell(closure, closure.length, visitor);
    PyObject[] values = defaults;
    if (values != null) {
      tell(values, values.length, visitor);
    }
  }

  public PyCode code() {
    return code;
  }

  /** Replaces the code; calls that have begun go on with the old one. */
  public void setCode(PyCode newCode) {
    code = newCode;
    body = newCode.bodyOrLazy();
  }

  public PyObject[] defaults() {
    return defaults;
  }

  public void setDefaults(PyObject[] defaults) {
    this.defaults = defaults;
  }

  public PyDict keywordDefaults() {
    return keywordDefaults;
  }

  public void setKeywordDefaults(PyDict defaults) {
    this.keywordDefaults = defaults;
  }

  public PyObject name() {
    return name;
  }

  public void setName(PyObject name) {
    this.name = name;
  }

  public PyObject qualifiedName() {
    return qualifiedName;
  }

  public void setQualifiedName(PyObject name) {
    this.qualifiedName = name;
  }

  public PyObject documentation() {
    return documentation;
  }

  public void setDocumentation(PyObject text) {
    this.documentation = text;
  }

  public PyObject module() {
    return module;
  }

  public void setModule(PyObject module) {
    this.module = module;
  }

  /** {@code __annotate__}: a function or None (PEP 649). */
  public PyObject annotate() {
    return annotate;
  }

  public void setAnnotate(PyObject function) {
    this.annotate = function;
  }

  /** The computed {@code __annotations__}; null until they are asked for. */
  public PyObject annotations() {
    return annotations;
  }

  public void setAnnotations(PyObject annotations) {
    this.annotations = annotations;
  }

  public PyObject typeParameters() {
    return typeParameters;
  }

  public void setTypeParameters(PyObject parameters) {
    this.typeParameters = parameters;
  }

  @Override
  public boolean bindsAsMethod() {
    return true;
  }

  @Override
  public PyObject get(PyObject object, PyType owner) {
    return object == null ? this : new PyMethod(this, object);
  }

  @Override
  public PyObject call0() {
    return body.call0(this);
  }

  @Override
  public PyObject call1(PyObject a) {
    return body.call1(this, a);
  }

  @Override
  public PyObject call2(PyObject a, PyObject b) {
    return body.call2(this, a, b);
  }

  @Override
  public PyObject call3(PyObject a, PyObject b, PyObject c) {
    return body.call3(this, a, b, c);
  }

  @Override
  public PyObject call4(PyObject a, PyObject b, PyObject c, PyObject d) {
    return body.call4(this, a, b, c, d);
  }

  @Override
  public PyObject callN(PyObject[] arguments) {
    return body.callN(this, arguments);
  }

  @Override
  public PyObject callKeywords(PyObject[] arguments, PyStr[] names) {
    return body.callKeywords(this, arguments, names);
  }
}
