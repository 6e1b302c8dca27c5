package dev.ftcheck.vm.object;

/** {@code type.__call__}: {@code __new__}, then {@code __init__} on what it made. */
public final class Construction {

  private Construction() {}

  /** Whether the metaclass keeps {@code type.__call__}. */
  static boolean isPlain(PyType type) {
    PyType metatype = type.type();
    return metatype == PyType.TYPE || Specials.isNative(metatype, Special.CALL);
  }

  static PyObject construct0(PyType type) {
    ConstructionPlan plan = ConstructionPlan.of(type);
    if (!plan.isKnown || !type.isConcrete()) {
      return isFeatureless(type)
          ? new PyInstance(type)
          : construct(type, Arguments.NONE, PyStr.NO_NAMES);
    }
    PyObject made = plan.isPlain ? new PyInstance(type) : plan.allocate.call1(type);
    if (made.type() != type) {
      initialiseDerived(type, made, Arguments.NONE);
    } else if (plan.init instanceof PyFunction init) {
      checkNone(init.body.call1(init, made));
    } else if (plan.init != null) {
      checkNone(plan.init.call1(made));
    }
    return made;
  }

  static PyObject construct1(PyType type, PyObject a) {
    if (type == PyType.TYPE) {
      return a.type();
    }
    if (type == PyBool.TYPE) {
      return PyBool.of(Truth.of(a));
    }
    if (type == PyStr.TYPE) {
      return Conversions.str(a);
    }
    ConstructionPlan plan = ConstructionPlan.of(type);
    if (!plan.isKnown || !type.isConcrete()) {
      return construct(type, new PyObject[] {a}, PyStr.NO_NAMES);
    }
    PyObject made = plan.isPlain ? new PyInstance(type) : plan.allocate.call2(type, a);
    if (made.type() != type) {
      initialiseDerived(type, made, new PyObject[] {a});
    } else if (plan.init instanceof PyFunction init) {
      checkNone(init.body.call2(init, made, a));
    } else if (plan.init != null) {
      checkNone(plan.init.call2(made, a));
    }
    return made;
  }

  static PyObject construct2(PyType type, PyObject a, PyObject b) {
    ConstructionPlan plan = ConstructionPlan.of(type);
    if (!plan.isKnown || !type.isConcrete()) {
      return construct(type, new PyObject[] {a, b}, PyStr.NO_NAMES);
    }
    PyObject made = plan.isPlain ? new PyInstance(type) : plan.allocate.call3(type, a, b);
    if (made.type() != type) {
      initialiseDerived(type, made, new PyObject[] {a, b});
    } else if (plan.init instanceof PyFunction init) {
      checkNone(init.body.call3(init, made, a, b));
    } else if (plan.init != null) {
      checkNone(plan.init.call3(made, a, b));
    }
    return made;
  }

  static PyObject construct3(PyType type, PyObject a, PyObject b, PyObject c) {
    ConstructionPlan plan = ConstructionPlan.of(type);
    if (!plan.isKnown || !type.isConcrete()) {
      return construct(type, new PyObject[] {a, b, c}, PyStr.NO_NAMES);
    }
    PyObject made = plan.isPlain ? new PyInstance(type) : plan.allocate.call4(type, a, b, c);
    if (made.type() != type) {
      initialiseDerived(type, made, new PyObject[] {a, b, c});
    } else if (plan.init instanceof PyFunction init) {
      checkNone(init.body.call4(init, made, a, b, c));
    } else if (plan.init != null) {
      checkNone(plan.init.call4(made, a, b, c));
    }
    return made;
  }

  private static void initialiseDerived(PyType type, PyObject made, PyObject[] arguments) {
    if (made.type().isSubtype(type)) {
      initialise(made, arguments, PyStr.NO_NAMES);
    }
  }

  /** Whether {@code object} allocates and initialises. */
  private static boolean isFeatureless(PyType type) {
    return type.layout().builtin() == PyType.OBJECT
        && type.special(Special.NEW) == PyType.OBJECT.special(Special.NEW)
        && type.special(Special.INIT) == PyType.OBJECT.special(Special.INIT)
        && type.isConcrete();
  }

  /** {@code type.__call__(type, *arguments, **keywords)}. */
  public static PyObject construct(PyType type, PyObject[] arguments, PyStr[] names) {
    if (type == PyType.TYPE) {
      if (arguments.length == 1 && names.length == 0) {
        return arguments[0].type();
      }
      if (arguments.length - names.length != 3) {
        throw Errors.typeError(
            arguments.length - names.length == 1
                ? "type() takes no keyword arguments"
                : "type() takes 1 or 3 arguments");
      }
    }
    PyObject allocate = type.special(Special.NEW);
    if (allocate == null) {
      throw Errors.typeError("cannot create '%s' instances", type.name());
    }
    PyObject callable = Attributes.bind(allocate, null, type);
    PyObject made =
        names.length == 0
            ? callable.callN(Arguments.prepend(type, arguments))
            : callable.callKeywords(Arguments.prepend(type, arguments), names);
    if (made.type().isSubtype(type)) {
      initialise(made, arguments, names);
    }
    return made;
  }

  private static void initialise(PyObject made, PyObject[] arguments, PyStr[] names) {
    PyObject init = made.type().special(Special.INIT);
    if (init == null || init == PyType.OBJECT.special(Special.INIT) && arguments.length == 0) {
      return;
    }
    PyObject bound = init.bindsAsMethod() ? null : Specials.bind(init, made);
    PyObject[] all = bound == null ? Arguments.prepend(made, arguments) : arguments;
    PyObject callable = bound == null ? init : bound;
    checkNone(names.length == 0 ? callable.callN(all) : callable.callKeywords(all, names));
  }

  private static void checkNone(PyObject result) {
    if (result != PyNone.NONE) {
      throw Errors.typeError("__init__() should return None, not '%s'", result.type().name());
    }
  }
}
