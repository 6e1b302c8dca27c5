package dev.ftcheck.vm.natives;

import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStaticMethod;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Special;

/** Fills the dictionary of a built-in type; used by generated tables. */
public final class TypeMembers {

  private final PyType type;
  private final PyDict dictionary;
  private final Natives natives;

  public TypeMembers(PyType type, PyDict dictionary, Natives natives) {
    this.type = type;
    this.dictionary = dictionary;
    this.natives = natives;
  }

  private void put(String name, PyObject member) {
    dictionary.put(PyStr.interned(name), member);
  }

  /** An ordinary method. */
  public void method(String name, int index) {
    put(name, new MethodDescriptor(natives, index));
  }

  /** A special method. */
  public void slot(String name, int index) {
    put(name, new SlotDescriptor(natives, index));
  }

  public void classMethod(String name, int index) {
    put(name, new ClassMethodDescriptor(natives, index));
  }

  public void staticMethod(String name, int index) {
    put(name, new PyStaticMethod(new StaticNative(natives, index)));
  }

  /** {@code __new__}. */
  public void constructor(int index) {
    put("__new__", new Constructor(natives, index));
  }

  /** A computed attribute; see {@link GetSetDescriptor}. */
  public void attribute(String name, int getter, int setter, String documentation) {
    put(name, new GetSetDescriptor(natives, getter, setter, name, documentation));
  }

  /** An attribute that is only read, as a member of a structure in CPython. */
  public void member(String name, int getter, String documentation) {
    put(name, new GetSetDescriptor(natives, getter, GetSetDescriptor.MEMBER, name, documentation));
  }

  public void constant(String name, PyObject value) {
    put(name, value);
  }

  /**
   * The type's docstring, unless a member is named {@code __doc__}; null for None. The last call: a
   * type that compares but has no hash of its own is unhashable.
   */
  public void documentation(String text) {
    if (dictionary.get(Special.EQ.pyName) != null) {
      dictionary.putIfAbsent(Special.HASH.pyName, PyNone.NONE);
    }
    if (!type.fullName().equals(type.name())) {
      dictionary.putIfAbsent(PyStr.interned("__module__"), PyStr.of(type.module()));
    }
    dictionary.putIfAbsent(PyStr.interned("__doc__"), text == null ? PyNone.NONE : PyStr.of(text));
  }
}
