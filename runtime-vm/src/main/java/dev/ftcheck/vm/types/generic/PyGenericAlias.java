package dev.ftcheck.vm.types.generic;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import java.util.Set;

/**
 * A parameterized generic such as {@code list[int]}. A type's {@code __class_getitem__} answers
 * {@link #of}. Most attributes are those of the origin.
 */
public final class PyGenericAlias extends PyAttributed {

  public static final PyType TYPE =
      PyType.builtin("types.GenericAlias", "dev.ftcheck.vm.types.generic.GenericAliasTypeTable");

  static final Set<String> OWN_ATTRIBUTES =
      Set.of(
          "__class__",
          "__origin__",
          "__args__",
          "__unpacked__",
          "__parameters__",
          "__typing_unpacked_tuple_args__",
          "__mro_entries__",
          "__reduce_ex__",
          "__reduce__");

  private static final Set<String> BLOCKED = Set.of("__bases__", "__copy__", "__deepcopy__");

  private final PyObject origin;
  private final PyTuple arguments;
  private final boolean isUnpacked;
  private volatile PyTuple parameters;

  /**
   * An alias.
   *
   * @param type {@code types.GenericAlias} or a class derived from it
   * @param isUnpacked whether it stands for {@code *origin[arguments]}
   */
  PyGenericAlias(PyType type, PyObject origin, PyTuple arguments, boolean isUnpacked) {
    super(type.rootShape());
    this.origin = origin;
    this.arguments = arguments;
    this.isUnpacked = isUnpacked;
  }

  /** {@code origin[item]}. */
  public static PyGenericAlias of(PyObject origin, PyObject item) {
    return of(TYPE, origin, item);
  }

  /** {@code type(origin, item)}, of {@code types.GenericAlias} or a class derived from it. */
  static PyGenericAlias of(PyType type, PyObject origin, PyObject item) {
    PyTuple arguments = item instanceof PyTuple tuple ? tuple : PyTuple.of(item);
    return new PyGenericAlias(type, origin, arguments, false);
  }

  public PyObject origin() {
    return origin;
  }

  public PyTuple arguments() {
    return arguments;
  }

  public boolean isUnpacked() {
    return isUnpacked;
  }

  /** {@code __parameters__}: the type variables that are still free. */
  public PyTuple parameters() {
    PyTuple known = parameters;
    if (known == null) {
      known = TypeParameters.collect(arguments);
      parameters = known;
    }
    return known;
  }

  @Override
  public PyObject findAttribute(PyStr name) {
    boolean isOwn = OWN_ATTRIBUTES.contains(name.value()) || BLOCKED.contains(name.value());
    return isOwn ? Attributes.findGeneric(this, name) : Attributes.get(origin, name);
  }

  @Override
  public PyObject call0() {
    return marked(origin.call0());
  }

  @Override
  public PyObject call1(PyObject a) {
    return marked(origin.call1(a));
  }

  @Override
  public PyObject call2(PyObject a, PyObject b) {
    return marked(origin.call2(a, b));
  }

  @Override
  public PyObject call3(PyObject a, PyObject b, PyObject c) {
    return marked(origin.call3(a, b, c));
  }

  @Override
  public PyObject callN(PyObject[] given) {
    return marked(origin.callN(given));
  }

  @Override
  public PyObject callKeywords(PyObject[] given, PyStr[] names) {
    return marked(origin.callKeywords(given, names));
  }

  /** Tells a new object how it was made, if it takes the attribute. */
  private PyObject marked(PyObject made) {
    try {
      Attributes.set(made, "__orig_class__", this);
    } catch (Raise raised) {
      if (!raised.is(ExceptionTypes.ATTRIBUTE_ERROR) && !raised.is(ExceptionTypes.TYPE_ERROR)) {
        throw raised;
      }
    }
    return made;
  }
}
