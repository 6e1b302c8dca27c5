package dev.ftcheck.vm.object;

import java.util.function.Consumer;

/**
 * The root of all Python values. A Java subclass is the data of one built-in type ({@code PyList}
 * for {@code list}); its behaviour is in the class named after the type ({@code ListType}).
 *
 * <p>Calls are virtual by the number of positional arguments, so that no argument array is made for
 * the common ones. No method of this class locks.
 */
public abstract class PyObject {

  /** The Python type, {@code type(self)}. */
  public abstract PyType type();

  /** Where this object keeps its own attributes; null for a value without any, such as an int. */
  public PyAttributed attributes() {
    return null;
  }

  /** Whether {@code type.f(self, ...)} equals {@code self.f(...)} for this object as {@code f}. */
  public boolean bindsAsMethod() {
    return false;
  }

  /**
   * The attribute that {@code object.__getattribute__} (or the type's own native one) finds.
   *
   * @return null when there is none
   */
  public PyObject findAttribute(PyStr name) {
    return Attributes.findGeneric(this, name);
  }

  /**
   * Sets the attribute as the type's native {@code __setattr__} does; {@code value} null deletes.
   *
   * @throws Raise AttributeError when it can't be set or does not exist
   */
  public void storeAttribute(PyStr name, PyObject value) {
    Attributes.storeGeneric(this, name, value);
  }

  public PyObject call0() {
    PyObject call = Specials.callable(this);
    return call.bindsAsMethod() ? call.call1(this) : Specials.bind(call, this).call0();
  }

  public PyObject call1(PyObject a) {
    PyObject call = Specials.callable(this);
    return call.bindsAsMethod() ? call.call2(this, a) : Specials.bind(call, this).call1(a);
  }

  public PyObject call2(PyObject a, PyObject b) {
    PyObject call = Specials.callable(this);
    return call.bindsAsMethod() ? call.call3(this, a, b) : Specials.bind(call, this).call2(a, b);
  }

  public PyObject call3(PyObject a, PyObject b, PyObject c) {
    PyObject call = Specials.callable(this);
    return call.bindsAsMethod()
        ? call.call4(this, a, b, c)
        : Specials.bind(call, this).call3(a, b, c);
  }

  public PyObject call4(PyObject a, PyObject b, PyObject c, PyObject d) {
    return callN(new PyObject[] {a, b, c, d});
  }

  /** Calls with positional arguments; the callee may keep the array, the caller forgets it. */
  public PyObject callN(PyObject[] arguments) {
    PyObject call = Specials.callable(this);
    return call.bindsAsMethod()
        ? call.callN(Arguments.prepend(this, arguments))
        : Specials.bind(call, this).callN(arguments);
  }

  /**
   * Calls with keyword arguments.
   *
   * @param arguments the positional ones, then the values of the keywords
   * @param names the names of the last {@code names.length} arguments, without duplicates
   */
  public PyObject callKeywords(PyObject[] arguments, PyStr[] names) {
    PyObject call = Specials.callable(this);
    return call.bindsAsMethod()
        ? call.callKeywords(Arguments.prepend(this, arguments), names)
        : Specials.bind(call, this).callKeywords(arguments, names);
  }

  /** Whether objects of this class, which have no shadow, hold others. */
  public boolean holdsOthers() {
    return false;
  }

  /** Tells the objects that are reached through this one, as far as they are known; never null. */
  public void forEachHeld(Consumer<PyObject> visitor) {}

  /** For debuggers: never calls Python code. */
  @Override
  public String toString() {
    return "<" + type().name() + " object>";
  }
}
