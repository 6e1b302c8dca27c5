package dev.ftcheck.vm.types.union;

import dev.ftcheck.vm.importing.ImportSystem;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Comparison;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.types.generic.PyGenericAlias;
import java.util.ArrayList;
import java.util.List;

/** Makes unions. */
public final class Unions {

  private Unions() {}

  /** {@code a | b} for types; NotImplemented when one of them is none. */
  public static PyObject or(PyObject a, PyObject b) {
    return isUnionable(a) && isUnionable(b) ? of(a, b) : PyNotImplemented.NOT_IMPLEMENTED;
  }

  private static boolean isUnionable(PyObject object) {
    return object == PyNone.NONE
        || object instanceof PyType
        || object instanceof PyGenericAlias
        || object instanceof PyUnion
        || object.type().fullName().equals("typing.TypeAliasType");
  }

  /** {@code Union[members]}: flat, without duplicates; the only member itself if there is one. */
  public static PyObject of(PyObject... members) {
    if (members.length == 0) {
      throw Errors.typeError("Cannot take a Union of no types.");
    }
    List<PyObject> distinct = new ArrayList<>();
    for (PyObject member : members) {
      if (member instanceof PyUnion union) {
        for (PyObject each : union.members().items) {
          add(distinct, each);
        }
      } else {
        add(distinct, checked(member));
      }
    }
    return distinct.size() == 1
        ? distinct.getFirst()
        : new PyUnion(PyTuple.of(distinct.toArray(new PyObject[0])));
  }

  private static PyObject checked(PyObject member) {
    if (member == PyNone.NONE) {
      return PyNone.TYPE;
    }
    if (isUnionable(member)) {
      return member;
    }
    PyObject check = Attributes.get(ImportSystem.current().module("typing"), "_type_check");
    return check.call2(member, PyStr.of("Union[arg, ...]: each arg must be a type."));
  }

  private static void add(List<PyObject> distinct, PyObject member) {
    for (PyObject known : distinct) {
      if (known == member || Comparison.isEqualKey(known, member)) {
        return;
      }
    }
    distinct.add(member);
  }
}
