package dev.ftcheck.vm.types.structseq;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyTupleSubclass;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A type of tuples whose items have names. Fields behind the visible length are attributes only.
 * Immutable.
 */
public final class StructType {

  private static final Map<PyType, StructType> BY_TYPE = new ConcurrentHashMap<>();

  /** Own attribute that keeps the values of the fields that are no items. */
  static final String HIDDEN = "\0hidden";

  /** The name of an item that has none. */
  public static final String UNNAMED = "";

  private final PyType type;
  private final int visible;
  private final String[] fields;

  /**
   * A new type.
   *
   * @param name with its module
   * @param visible how many of the fields are items
   * @param fields their names; {@link #UNNAMED} for an item without
   */
  public StructType(String name, int visible, String... fields) {
    this.visible = visible;
    this.fields = fields.clone();
    this.type =
        PyType.builtin(
            name,
            "dev.ftcheck.vm.types.structseq.StructSequenceTable",
            Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES),
            PyTuple.TYPE);
    BY_TYPE.put(type, this);
  }

  /** A type all of whose fields are items. */
  public static StructType of(String name, String... fields) {
    return new StructType(name, fields.length, fields);
  }

  /** The description of a type that this class made. */
  static StructType of(PyType type) {
    for (PyType base : type.mro()) {
      StructType known = BY_TYPE.get(base);
      if (known != null) {
        return known;
      }
    }
    throw new IllegalArgumentException(type.name() + " is no struct sequence");
  }

  public PyType type() {
    return type;
  }

  int visible() {
    return visible;
  }

  String[] fields() {
    return fields;
  }

  int unnamed() {
    return (int) Arrays.stream(fields).filter(UNNAMED::equals).count();
  }

  /** An instance with a value for each field. */
  public PyTuple make(PyObject... values) {
    return make(type, values);
  }

  PyTuple make(PyType actual, PyObject... values) {
    if (values.length != fields.length) {
      throw new IllegalArgumentException(type.name() + " has " + fields.length + " fields");
    }
    PyTupleSubclass made = new PyTupleSubclass(actual, PyTuple.of(Arrays.copyOf(values, visible)));
    if (visible < fields.length) {
      PyObject[] hidden = Arrays.copyOfRange(values, visible, values.length);
      made.attributes().setOwn(HIDDEN, PyTuple.of(hidden));
    }
    return made;
  }

  /** The value of a field. */
  PyObject value(PyTuple instance, int index) {
    return index < visible
        ? instance.get(index)
        : ((PyTuple) instance.attributes().own(HIDDEN)).get(index - visible);
  }
}
