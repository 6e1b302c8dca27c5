package dev.ftcheck.vm.types.type;

import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.NativeCallable;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.natives.PySetter;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Construction;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Truth;
import dev.ftcheck.vm.types.mappingproxy.PyMappingProxy;
import dev.ftcheck.vm.types.object.AttributeNames;
import dev.ftcheck.vm.types.union.Unions;

/** {@code type}. */
@BuiltinType(
    value = "type",
    doc = "type(object) -> the object's type\ntype(name, bases, dict, **kwds) -> a new type")
final class TypeType {

  private static final PyStr MODULE = PyStr.interned("__module__");
  private static final PyStr ABSTRACT_METHODS = PyStr.interned("__abstractmethods__");
  private static final PyStr TYPE_PARAMETERS = PyStr.interned("__type_params__");
  private static final int CREATION_ARGUMENTS = 3;

  private TypeType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject create(PyType metatype, PyObject[] arguments, PyDict keywords) {
    if (arguments.length != CREATION_ARGUMENTS) {
      throw Errors.typeError(
          "type.__new__() takes exactly 3 arguments (%d given)", arguments.length);
    }
    checkKind(arguments[0] instanceof PyStr, 1, "str", arguments[0]);
    checkKind(arguments[1] instanceof PyTuple, 2, "tuple", arguments[1]);
    checkKind(arguments[2] instanceof PyDict, CREATION_ARGUMENTS, "dict", arguments[2]);
    return ClassCreation.create(metatype, arguments, keywords);
  }

  private static void checkKind(boolean isRight, int position, String kind, PyObject given) {
    if (!isRight) {
      throw Errors.typeError(
          "type.__new__() argument %d must be %s, not %s", position, kind, given.type().fullName());
    }
  }

  @PyMethod(value = "__init__", signature = "(*args, **kwargs)")
  static void initialise(PyType self, PyObject[] arguments, PyDict keywords) {
    if (arguments.length == 1 && keywords.size() > 0) {
      throw Errors.typeError("type.__init__() takes no keyword arguments");
    }
    if (arguments.length != 1 && arguments.length != CREATION_ARGUMENTS) {
      throw Errors.typeError("type.__init__() takes 1 or 3 arguments");
    }
  }

  @PyMethod(value = "__call__", signature = "(*args, **kwargs)")
  static PyObject call(PyType self, PyObject[] arguments, PyDict keywords) {
    PyStr[] names = keywords.keys().toArray(PyStr[]::new);
    PyObject[] all = java.util.Arrays.copyOf(arguments, arguments.length + names.length);
    for (int i = 0; i < names.length; i++) {
      all[arguments.length + i] = keywords.get(names[i]);
    }
    return Construction.construct(self, all, names);
  }

  @PyMethod("__repr__")
  static String repr(PyType self) {
    PyObject module = self.isHeapType() ? self.dictionary().get(MODULE) : module(self);
    boolean isPlain = !(module instanceof PyStr text) || text.value().equals("builtins");
    return "<class '" + (isPlain ? self.name() : module + "." + self.qualifiedName()) + "'>";
  }

  @PyMethod("__getattribute__")
  static PyObject getAttribute(PyType self, PyObject name) {
    PyStr key = AttributeNames.check(name);
    PyObject found = self.findAttribute(key);
    if (found == null) {
      throw Attributes.missing(self, key);
    }
    return found;
  }

  @PyMethod("__setattr__")
  static void setAttribute(PyType self, PyObject name, PyObject value) {
    self.storeAttribute(AttributeNames.check(name), value);
  }

  @PyMethod("__delattr__")
  static void deleteAttribute(PyType self, PyObject name) {
    self.storeAttribute(AttributeNames.check(name), null);
  }

  @PyMethod("__or__")
  static PyObject or(PyObject self, PyObject other) {
    return Unions.or(self, other);
  }

  @PyMethod("__ror__")
  static PyObject reflectedOr(PyObject self, PyObject other) {
    return Unions.or(other, self);
  }

  @PyMethod("mro")
  static PyObject order(PyType self) {
    return new PyList((PyObject[]) ResolutionOrder.computed(self).clone());
  }

  @PyMethod("__subclasses__")
  static PyObject subclasses(PyType self) {
    return new PyList(self.subclasses().toArray(new PyObject[0]));
  }

  @PyMethod(value = "__prepare__", signature = "(*args, **kwargs)", kind = PyMethod.Kind.CLASS)
  static PyObject prepare(PyType metatype, PyObject[] arguments, PyDict keywords) {
    return new PyDict();
  }

  @PyMethod(value = "__instancecheck__", signature = "(instance, /)")
  static boolean isInstance(PyType self, PyObject instance) {
    return InstanceChecks.isPlainInstance(instance, self);
  }

  @PyMethod(value = "__subclasscheck__", signature = "(subclass, /)")
  static boolean isSubclass(PyType self, PyObject subclass) {
    return InstanceChecks.isPlainSubclass(subclass, self);
  }

  @PyMethod("__dir__")
  static PyObject dir(PyType self) {
    return AttributeNames.ofClass(self);
  }

  @PyMethod("__sizeof__")
  static long sizeOf(PyType self) {
    return self.isHeapType() ? 888 : 416;
  }

  @PyGetter("__name__")
  static String name(PyType self) {
    return self.name();
  }

  @PySetter("__name__")
  static void setName(PyType self, PyObject value) {
    PyStr name = checkText(self, "__name__", value);
    ClassCreation.checkName(name);
    self.rename(name.value());
  }

  private static PyStr checkText(PyType self, String attribute, PyObject value) {
    checkMutable(self, attribute, value);
    if (!(value instanceof PyStr text)) {
      throw Errors.typeError(
          "can only assign string to %s.%s, not '%s'",
          self.name(), attribute, value.type().fullName());
    }
    return text;
  }

  private static void checkMutable(PyType self, String attribute, PyObject value) {
    if (!self.isHeapType() || value == null) {
      throw Errors.typeError(
          "cannot %s '%s' attribute of immutable type '%s'",
          value == null ? "delete" : "set", attribute, self.fullName());
    }
  }

  @PyGetter("__qualname__")
  static String qualifiedName(PyType self) {
    return self.qualifiedName();
  }

  @PySetter("__qualname__")
  static void setQualifiedName(PyType self, PyObject value) {
    self.setQualifiedName(checkText(self, "__qualname__", value).value());
  }

  @PyGetter("__module__")
  static PyObject module(PyType self) {
    if (!self.isHeapType()) {
      return PyStr.interned(self.module());
    }
    return own(self, MODULE);
  }

  private static PyObject own(PyType self, PyStr name) {
    PyObject value = self.dictionary().get(name);
    if (value == null) {
      throw Errors.attributeErrorText(self, name, name.value());
    }
    return value;
  }

  @PySetter("__module__")
  static void setModule(PyType self, PyObject value) {
    put(self, MODULE, value);
  }

  private static void put(PyType self, PyStr name, PyObject value) {
    checkMutable(self, name.value(), value);
    self.dictionary().put(name, value);
    self.modified();
  }

  @PyGetter("__bases__")
  static PyObject bases(PyType self) {
    return PyTuple.of((PyObject[]) self.bases().clone());
  }

  @PySetter("__bases__")
  static void setBases(PyType self, PyObject value) {
    checkMutable(self, "__bases__", value);
    BaseReplacement.replace(self, value);
  }

  @PyGetter("__base__")
  static PyObject base(PyType self) {
    PyType base = self.base();
    return base == null ? PyNone.NONE : base;
  }

  @PyGetter("__mro__")
  static PyObject resolutionOrder(PyType self) {
    return self.isOrdered() ? PyTuple.of((PyObject[]) self.mro().clone()) : PyNone.NONE;
  }

  @PyGetter("__dict__")
  static PyObject dictionary(PyType self) {
    return new PyMappingProxy(self.dictionary());
  }

  @PyGetter("__doc__")
  static PyObject documentation(PyType self) {
    PyObject value = self.dictionary().get(Special.DOC.pyName);
    if (value == null) {
      return PyNone.NONE;
    }
    return self == PyType.TYPE ? value : Attributes.bind(value, null, self);
  }

  @PySetter("__doc__")
  static void setDocumentation(PyType self, PyObject value) {
    put(self, Special.DOC.pyName, value);
  }

  @PyGetter("__abstractmethods__")
  static PyObject abstractMethods(PyType self) {
    if (self == PyType.TYPE) {
      throw Errors.attributeErrorText(self, ABSTRACT_METHODS, ABSTRACT_METHODS.value());
    }
    return own(self, ABSTRACT_METHODS);
  }

  @PySetter("__abstractmethods__")
  static void setAbstractMethods(PyType self, PyObject value) {
    if (value != null) {
      boolean isAbstract = Truth.of(value);
      put(self, ABSTRACT_METHODS, value);
      self.setAbstract(isAbstract);
      return;
    }
    own(self, ABSTRACT_METHODS);
    self.dictionary().remove(ABSTRACT_METHODS);
    self.modified();
    self.setAbstract(false);
  }

  @PyGetter("__annotations__")
  static PyObject annotations(PyType self) {
    return TypeAnnotations.annotations(self);
  }

  @PySetter("__annotations__")
  static void setAnnotations(PyType self, PyObject value) {
    TypeAnnotations.setAnnotations(self, value);
  }

  @PyGetter("__annotate__")
  static PyObject annotate(PyType self) {
    return TypeAnnotations.annotate(self);
  }

  @PySetter("__annotate__")
  static void setAnnotate(PyType self, PyObject value) {
    TypeAnnotations.setAnnotate(self, value);
  }

  @PyGetter("__type_params__")
  static PyObject typeParameters(PyType self) {
    PyObject known = self == PyType.TYPE ? null : self.dictionary().get(TYPE_PARAMETERS);
    return known == null ? PyTuple.EMPTY : known;
  }

  @PySetter("__type_params__")
  static void setTypeParameters(PyType self, PyObject value) {
    put(self, TYPE_PARAMETERS, value);
  }

  @PyGetter("__text_signature__")
  static PyObject textSignature(PyType self) {
    for (Special method : new Special[] {Special.INIT, Special.NEW}) {
      if (self.dictionary().get(method.pyName) instanceof NativeCallable known) {
        String text = known.signature().text();
        boolean isGeneral = text == null || text.contains("*args");
        if (!isGeneral) {
          return PyStr.of(text.replaceFirst("\\$(self|type)(, /)?(, )?", ""));
        }
      }
    }
    return self == PyType.OBJECT ? PyStr.of("()") : PyNone.NONE;
  }

  @PyGetter("__flags__")
  static PyObject flags(PyType self) {
    return PyInt.of(TypeFlagBits.of(self));
  }

  @PyGetter("__basicsize__")
  static long basicSize(PyType self) {
    return InstanceSizes.basic(self.layout().builtin()) + 8L * self.layout().fixedSlots();
  }

  @PyGetter("__itemsize__")
  static long itemSize(PyType self) {
    return InstanceSizes.item(self.layout().builtin());
  }

  @PyGetter("__dictoffset__")
  static long dictionaryOffset(PyType self) {
    return self.layout().hasDictionary() ? -1 : 0;
  }

  @PyGetter("__weakrefoffset__")
  static long weakReferenceOffset(PyType self) {
    return self.layout().hasWeakReferences() ? -32 : 0;
  }
}
