package dev.ftcheck.vm.processor;

import java.util.Set;

/**
 * Which special methods are slots of a type object, so that Python shows a {@code
 * wrapper_descriptor}; the others are {@code method_descriptor}s ("Type Object Structures", C API).
 */
final class SlotNames {

  private static final Set<String> SLOTS =
      Set.of(
          "repr",
          "hash",
          "call",
          "str",
          "getattribute",
          "getattr",
          "setattr",
          "delattr",
          "lt",
          "le",
          "eq",
          "ne",
          "gt",
          "ge",
          "iter",
          "next",
          "get",
          "set",
          "delete",
          "init",
          "del",
          "await",
          "aiter",
          "anext",
          "add",
          "radd",
          "sub",
          "rsub",
          "mul",
          "rmul",
          "mod",
          "rmod",
          "divmod",
          "rdivmod",
          "pow",
          "rpow",
          "neg",
          "pos",
          "abs",
          "bool",
          "invert",
          "lshift",
          "rlshift",
          "rshift",
          "rrshift",
          "and",
          "rand",
          "xor",
          "rxor",
          "or",
          "ror",
          "int",
          "float",
          "iadd",
          "isub",
          "imul",
          "imod",
          "ipow",
          "ilshift",
          "irshift",
          "iand",
          "ixor",
          "ior",
          "floordiv",
          "rfloordiv",
          "truediv",
          "rtruediv",
          "ifloordiv",
          "itruediv",
          "index",
          "matmul",
          "rmatmul",
          "imatmul",
          "len",
          "getitem",
          "setitem",
          "delitem",
          "contains",
          "buffer",
          "release_buffer");

  /** Special methods that CPython defines as methods although the slot exists too. */
  private static final Set<String> METHODS =
      Set.of(
          "dict.__getitem__",
          "dict.__contains__",
          "list.__getitem__",
          "set.__contains__",
          "frozenset.__contains__");

  private SlotNames() {}

  static boolean isSlot(String type, String method) {
    return method.length() > 4
        && method.startsWith("__")
        && method.endsWith("__")
        && SLOTS.contains(method.substring(2, method.length() - 2))
        && !METHODS.contains(type + "." + method);
  }

  /** The {@code __text_signature__} that a slot has whatever the type. */
  static String text(String method) {
    return switch (method) {
      case "__call__", "__init__" -> "($self, /, *args, **kwargs)";
      case "__getattribute__", "__getattr__", "__delattr__" -> "($self, name, /)";
      case "__setattr__" -> "($self, name, value, /)";
      case "__get__" -> "($self, instance, owner=None, /)";
      case "__set__" -> "($self, instance, value, /)";
      case "__delete__" -> "($self, instance, /)";
      case "__pow__", "__rpow__" -> "($self, value, mod=None, /)";
      case "__getitem__", "__delitem__", "__contains__" -> "($self, key, /)";
      case "__setitem__" -> "($self, key, value, /)";
      case "__buffer__" -> "($self, flags, /)";
      case "__release_buffer__" -> "($self, buffer, /)";
      case "__repr__",
          "__str__",
          "__hash__",
          "__iter__",
          "__next__",
          "__await__",
          "__aiter__",
          "__anext__",
          "__neg__",
          "__pos__",
          "__abs__",
          "__bool__",
          "__invert__",
          "__int__",
          "__float__",
          "__index__",
          "__len__",
          "__del__" ->
          "($self, /)";
      default -> "($self, value, /)";
    };
  }
}
