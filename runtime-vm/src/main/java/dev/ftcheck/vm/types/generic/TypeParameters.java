package dev.ftcheck.vm.types.generic;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyEllipsis;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Truth;
import java.util.ArrayList;
import java.util.List;

/** Free type variables of parameterized generics, and their substitution (PEP 484, PEP 646). */
public final class TypeParameters {

  private static final String UNPACKED = "__typing_unpacked_tuple_args__";
  private static final String SUBSTITUTE = "__typing_subst__";

  private TypeParameters() {}

  /** The type variables in the arguments, each once, in the order of their appearance. */
  public static PyTuple collect(PyTuple arguments) {
    List<PyObject> found = new ArrayList<>();
    collect(arguments.items, found);
    return PyTuple.of(found.toArray(new PyObject[0]));
  }

  private static void collect(PyObject[] arguments, List<PyObject> found) {
    for (PyObject argument : arguments) {
      if (argument instanceof PyType) {
        continue;
      }
      if (argument instanceof PyTuple || argument instanceof PyList) {
        collect(Iteration.toArray(argument), found);
      } else if (Attributes.find(argument, SUBSTITUTE) != null) {
        add(found, argument);
      } else if (Attributes.find(argument, "__parameters__") instanceof PyTuple inner) {
        for (PyObject each : inner.items) {
          add(found, each);
        }
      }
    }
  }

  private static void add(List<PyObject> found, PyObject parameter) {
    if (!found.contains(parameter)) {
      found.add(parameter);
    }
  }

  /**
   * The arguments with the type variables replaced.
   *
   * @param generic for messages
   * @param item what is between the brackets
   */
  public static PyTuple substitute(
      PyObject generic, PyTuple arguments, PyTuple parameters, PyObject item) {
    if (parameters.size() == 0) {
      throw Errors.typeError("%s is not a generic class", Conversions.repr(generic).value());
    }
    PyObject given = unpack(item instanceof PyTuple tuple ? tuple : PyTuple.of(item));
    for (PyObject parameter : parameters.items) {
      PyObject prepare = Attributes.find(parameter, "__typing_prepare_subst__");
      if (prepare != null && prepare != PyNone.NONE) {
        given = prepare.call2(generic, given);
      }
    }
    PyObject[] values = given instanceof PyTuple tuple ? tuple.items : new PyObject[] {given};
    if (values.length != parameters.size()) {
      throw Errors.typeError(
          "Too %s arguments for %s; actual %d, expected %d",
          values.length > parameters.size() ? "many" : "few",
          Conversions.repr(generic).value(),
          values.length,
          parameters.size());
    }
    List<PyObject> replaced = new ArrayList<>();
    for (PyObject argument : arguments.items) {
      replace(argument, parameters, values, replaced);
    }
    return PyTuple.of(replaced.toArray(new PyObject[0]));
  }

  /** The arguments with {@code *tuple[a, b]} as a and b, unless its length is open. */
  private static PyTuple unpack(PyTuple given) {
    List<PyObject> all = new ArrayList<>();
    for (PyObject each : given.items) {
      PyObject inner = each instanceof PyType ? null : Attributes.find(each, UNPACKED);
      boolean isUnpacked =
          inner instanceof PyTuple tuple
              && (tuple.size() == 0 || tuple.get(tuple.size() - 1) != PyEllipsis.ELLIPSIS);
      if (isUnpacked) {
        all.addAll(List.of(((PyTuple) inner).items));
      } else {
        all.add(each);
      }
    }
    return PyTuple.of(all.toArray(new PyObject[0]));
  }

  private static void replace(
      PyObject argument, PyTuple parameters, PyObject[] values, List<PyObject> replaced) {
    if (argument instanceof PyType) {
      replaced.add(argument);
      return;
    }
    if (argument instanceof PyTuple || argument instanceof PyList) {
      List<PyObject> inner = new ArrayList<>();
      for (PyObject each : Iteration.toArray(argument)) {
        replace(each, parameters, values, inner);
      }
      PyObject[] items = inner.toArray(new PyObject[0]);
      replaced.add(argument instanceof PyTuple ? PyTuple.of(items) : new PyList(items));
      return;
    }
    PyObject unpacked = Attributes.find(argument, "__typing_is_unpacked_typevartuple__");
    PyObject substitute = Attributes.find(argument, SUBSTITUTE);
    PyObject value =
        substitute != null
            ? substitute.call1(values[List.of(parameters.items).indexOf(argument)])
            : replaceInside(argument, parameters, values);
    if (unpacked != null && Truth.of(unpacked)) {
      if (!(value instanceof PyTuple tuple)) {
        throw Errors.typeError(
            "expected __typing_subst__ of %s objects to return a tuple, not %s",
            argument.type().fullName(), value.type().fullName());
      }
      replaced.addAll(List.of(tuple.items));
    } else {
      replaced.add(value);
    }
  }

  private static PyObject replaceInside(PyObject argument, PyTuple parameters, PyObject[] values) {
    if (!(Attributes.find(argument, "__parameters__") instanceof PyTuple inner)
        || inner.size() == 0) {
      return argument;
    }
    List<PyObject> chosen = new ArrayList<>();
    for (PyObject parameter : inner.items) {
      int index = List.of(parameters.items).indexOf(parameter);
      if (index < 0) {
        chosen.add(parameter);
      } else if (parameter.type().special(Special.ITER) != null
          && values[index] instanceof PyTuple tuple) {
        chosen.addAll(List.of(tuple.items));
      } else {
        chosen.add(values[index]);
      }
    }
    return Items.get(argument, PyTuple.of(chosen.toArray(new PyObject[0])));
  }
}
