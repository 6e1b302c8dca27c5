package dev.ftcheck.vm.module.array;

import dev.ftcheck.vm.importing.ProgramWarnings;
import dev.ftcheck.vm.natives.ArgumentWords;
import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Comparison;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Hashing;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.types.generic.PyGenericAlias;
import dev.ftcheck.vm.types.sequence.SequenceComparison;

/** {@code array.array}. */
@BuiltinType(
    value = "array",
    doc =
        "array(typecode [, initializer]) -> array\n\n"
            + "Return a new array whose items are restricted by typecode, and\n"
            + "initialized from the optional initializer value.")
final class ArrayType {

  private ArrayType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] arguments, PyDict keywords) {
    if (type == PyArray.TYPE && keywords.size() > 0) {
      throw Errors.typeError("array.array() takes no keyword arguments");
    }
    if (arguments.length == 0 || arguments.length > 2) {
      throw Errors.typeError(
          "array() takes %s (%d given)",
          arguments.length == 0 ? "at least 1 argument" : "at most 2 arguments", arguments.length);
    }
    ArrayKind kind = kind(arguments[0]);
    if (kind == ArrayKind.UNICODE) {
      ProgramWarnings.deprecated(
          "The 'u' type code is deprecated and will be removed in Python 3.16");
    }
    byte[] data = arguments.length == 1 ? new byte[0] : ArrayContent.initial(kind, arguments[1]);
    return new PyArray(type, kind, data);
  }

  private static ArrayKind kind(PyObject code) {
    if (!(code instanceof PyStr text)) {
      throw Errors.typeError(
          "array() argument 1 must be a unicode character, not %s", code.type().name());
    }
    if (text.length() != 1) {
      throw Errors.typeError(
          "array() argument 1 must be a unicode character, not a string of length %d",
          text.length());
    }
    ArrayKind kind = ArrayKind.of(text.codePointAt(0));
    if (kind == null) {
      throw Errors.valueError("bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)");
    }
    return kind;
  }

  @PyGetter(value = "typecode", doc = "the typecode character used to create the array")
  static PyObject typeCode(PyArray self) {
    return PyStr.of((int) self.kind().code);
  }

  @PyGetter(value = "itemsize", doc = "the size, in bytes, of one array item")
  static PyObject itemSize(PyArray self) {
    return PyInt.of(self.kind().width);
  }

  @PyMethod("__len__")
  static int length(PyArray self) {
    return self.size();
  }

  @PyMethod("__getitem__")
  static PyObject getItem(PyArray self, PyObject key) {
    return ArraySlices.get(self, key);
  }

  @PyMethod("__setitem__")
  static void setItem(PyArray self, PyObject key, PyObject value) {
    ArraySlices.set(self, key, value);
  }

  @PyMethod("__delitem__")
  static void deleteItem(PyArray self, PyObject key) {
    ArraySlices.delete(self, key);
  }

  @PyMethod("__iter__")
  static PyObject iter(PyArray self) {
    return new ArrayIterator(self);
  }

  @PyMethod("__contains__")
  static boolean contains(PyArray self, PyObject item) {
    return find(self, item, 0, Long.MAX_VALUE) >= 0;
  }

  private static int find(PyArray self, PyObject sought, long from, long to) {
    for (int i = (int) Math.min(from, Integer.MAX_VALUE); i < to; i++) {
      PyObject item = self.get(i);
      if (item == null) {
        break;
      }
      if (Comparison.isEqualKey(item, sought)) {
        return i;
      }
    }
    return -1;
  }

  @PyMethod("__add__")
  static PyObject add(PyArray self, PyObject other) {
    PyArray sum = new PyArray(PyArray.TYPE, self.kind(), self.toBytes());
    sum.append(sameKind(self, other, "append").toBytes());
    return sum;
  }

  @PyMethod("__iadd__")
  static PyObject addInPlace(PyArray self, PyObject other) {
    if (!(other instanceof PyArray)) {
      throw Errors.typeError("can only extend array with array (not \"%s\")", other.type().name());
    }
    extend(self, other);
    return self;
  }

  private static PyArray sameKind(PyArray self, PyObject other, String action) {
    if (!(other instanceof PyArray array)) {
      throw Errors.typeError(
          "can only %s array (not \"%s\") to array", action, other.type().name());
    }
    if (array.kind() != self.kind()) {
      throw Errors.typeError("bad argument type for built-in operation");
    }
    return array;
  }

  @PyMethod("__mul__")
  static PyObject repeat(PyArray self, PyObject times) {
    byte[] all = ArrayContent.repeated(self.toBytes(), Conversions.toLong(times));
    return new PyArray(PyArray.TYPE, self.kind(), all);
  }

  @PyMethod("__rmul__")
  static PyObject repeatReflected(PyArray self, PyObject times) {
    return repeat(self, times);
  }

  @PyMethod("__imul__")
  static PyObject repeatInPlace(PyArray self, PyObject times) {
    self.setAll(ArrayContent.repeated(self.toBytes(), Conversions.toLong(times)));
    return self;
  }

  @PyMethod("__eq__")
  static PyObject eq(PyArray self, PyObject other) {
    return compare(self, other, Special.EQ);
  }

  @PyMethod("__ne__")
  static PyObject ne(PyArray self, PyObject other) {
    return compare(self, other, Special.NE);
  }

  @PyMethod("__lt__")
  static PyObject lt(PyArray self, PyObject other) {
    return compare(self, other, Special.LT);
  }

  @PyMethod("__le__")
  static PyObject le(PyArray self, PyObject other) {
    return compare(self, other, Special.LE);
  }

  @PyMethod("__gt__")
  static PyObject gt(PyArray self, PyObject other) {
    return compare(self, other, Special.GT);
  }

  @PyMethod("__ge__")
  static PyObject ge(PyArray self, PyObject other) {
    return compare(self, other, Special.GE);
  }

  private static PyObject compare(PyArray self, PyObject other, Special operator) {
    if (!(other instanceof PyArray array)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    if (self.size() != array.size() && (operator == Special.EQ || operator == Special.NE)) {
      return PyBool.of(operator == Special.NE);
    }
    return SequenceComparison.compare(self.toItems(), array.toItems(), operator);
  }

  @PyConstant("__hash__")
  static PyObject hash() {
    return PyNone.NONE;
  }

  @PyMethod("__repr__")
  static String repr(PyArray self) {
    String head = self.type().name() + "('" + self.kind().code + "'";
    if (self.size() == 0) {
      return head + ")";
    }
    PyObject content = self.kind().isText() ? text(self) : toList(self);
    return head + ", " + Conversions.repr(content).value() + ")";
  }

  @PyMethod(value = "append", signature = "(v, /)")
  static void append(PyArray self, PyObject value) {
    self.insert(Long.MAX_VALUE, self.kind().encode(value));
  }

  @PyMethod(value = "insert", signature = "(i, v, /)")
  static void insert(PyArray self, long index, PyObject value) {
    self.insert(index, self.kind().encode(value));
  }

  @PyMethod(value = "extend", signature = "(bb, /)", words = ArgumentWords.NAMED)
  static void extend(PyArray self, PyObject items) {
    if (items instanceof PyArray array) {
      if (array.kind() != self.kind()) {
        throw Errors.typeError("can only extend with array of same kind");
      }
      self.append(array.toBytes());
    } else {
      self.append(ArrayContent.ofItems(self.kind(), items));
    }
  }

  @PyMethod(value = "pop", signature = "(i=-1, /)")
  static PyObject pop(PyArray self, PyObject index) {
    if (self.size() == 0) {
      throw Errors.indexError("pop from empty array");
    }
    PyObject removed = self.remove(index == null ? -1 : Conversions.toLong(index));
    if (removed == null) {
      throw Errors.indexError("pop index out of range");
    }
    return removed;
  }

  @PyMethod(value = "remove", signature = "(v, /)")
  static void remove(PyArray self, PyObject value) {
    int index = find(self, value, 0, Long.MAX_VALUE);
    if (index < 0) {
      throw Errors.valueError("array.remove(x): x not in array");
    }
    self.remove(index);
  }

  @PyMethod(value = "index", signature = "(v, start=0, stop=sys.maxsize, /)")
  static int index(PyArray self, PyObject value, PyObject start, PyObject stop) {
    long from = start == null ? 0 : Conversions.toClippedLong(start);
    long to = stop == null ? Long.MAX_VALUE : Conversions.toClippedLong(stop);
    int size = self.size();
    int index =
        find(
            self,
            value,
            from < 0 ? Math.max(0, from + size) : from,
            to < 0 ? Math.max(0, to + size) : to);
    if (index < 0) {
      throw Errors.valueError("array.index(x): x not in array");
    }
    return index;
  }

  @PyMethod(value = "count", signature = "(v, /)")
  static int count(PyArray self, PyObject value) {
    int count = 0;
    for (PyObject item : self.toItems()) {
      count += Comparison.isEqualKey(item, value) ? 1 : 0;
    }
    return count;
  }

  @PyMethod(value = "reverse", signature = "()")
  static void reverse(PyArray self) {
    int width = self.kind().width;
    byte[] mirrored = ArrayContent.swapped(self.toBytes(), Math.max(1, self.byteCount()));
    self.setAll(ArrayContent.swapped(mirrored, width));
  }

  @PyMethod(value = "clear", signature = "()")
  static void clear(PyArray self) {
    self.setAll(new byte[0]);
  }

  @PyMethod(value = "byteswap", signature = "()")
  static void byteSwap(PyArray self) {
    self.setAll(ArrayContent.swapped(self.toBytes(), self.kind().width));
  }

  @PyMethod(value = "buffer_info", signature = "()")
  static PyObject bufferInfo(PyArray self) {
    return PyTuple.of(PyInt.of(Hashing.ofIdentity(self)), PyInt.of(self.size()));
  }

  @PyMethod(value = "tolist", signature = "()")
  static PyObject toList(PyArray self) {
    return new PyList(self.toItems());
  }

  @PyMethod(value = "fromlist", signature = "(list, /)")
  static void fromList(PyArray self, PyObject list) {
    if (!(list instanceof PyList)) {
      throw Errors.typeError("arg must be list");
    }
    self.append(ArrayContent.ofItems(self.kind(), list));
  }

  @PyMethod(value = "tobytes", signature = "()")
  static PyObject toBytes(PyArray self) {
    return new PyBytes(self.toBytes());
  }

  @PyMethod(value = "frombytes", signature = "(buffer, /)")
  static void fromBytes(PyArray self, PyObject buffer) {
    self.append(ArrayContent.checked(self.kind(), Buffers.read(buffer)));
  }

  @PyMethod(value = "tofile", signature = "(f, /)", words = ArgumentWords.NAMED)
  static void toFile(PyArray self, PyObject file) {
    Attributes.get(file, "write").call1(toBytes(self));
  }

  @PyMethod(value = "fromfile", signature = "(f, n, /)", words = ArgumentWords.NAMED)
  static void fromFile(PyArray self, PyObject file, long count) {
    if (count < 0) {
      throw Errors.valueError("negative count");
    }
    int width = self.kind().width;
    PyObject read = Attributes.get(file, "read").call1(PyInt.of(count * width));
    if (!(read instanceof PyBytes bytes)) {
      throw Errors.typeError("read() didn't return bytes");
    }
    fromBytes(self, bytes);
    if (bytes.length() != count * width) {
      throw Errors.of(ExceptionTypes.EOF_ERROR, "read() didn't return enough bytes");
    }
  }

  @PyMethod(value = "tounicode", signature = "()")
  static PyObject toUnicode(PyArray self) {
    if (!self.kind().isText()) {
      throw Errors.valueError("tounicode() may only be called on unicode type arrays ('u' or 'w')");
    }
    return text(self);
  }

  private static PyStr text(PyArray self) {
    StringBuilder text = new StringBuilder();
    for (PyObject item : self.toItems()) {
      text.append(((PyStr) item).value());
    }
    return PyStr.of(text.toString());
  }

  @PyMethod(value = "fromunicode", signature = "(ustr, /)")
  static void fromUnicode(PyArray self, PyStr text) {
    if (!self.kind().isText()) {
      throw Errors.valueError(
          "fromunicode() may only be called on unicode type arrays ('u' or 'w')");
    }
    self.append(ArrayContent.ofText(self.kind(), text));
  }

  @PyMethod(value = "__copy__", signature = "()")
  static PyObject copy(PyArray self) {
    return new PyArray(PyArray.TYPE, self.kind(), self.toBytes());
  }

  @PyMethod(value = "__deepcopy__", signature = "(unused, /)")
  static PyObject deepCopy(PyArray self, PyObject memo) {
    return copy(self);
  }

  @PyMethod(value = "__reduce_ex__", signature = "(value, /)")
  static PyObject reduce(PyArray self, long protocol) {
    return ArrayPickling.reduce(self, protocol);
  }

  @PyMethod(
      value = "__class_getitem__",
      signature = "(object, /)",
      kind = PyMethod.Kind.CLASS,
      doc = "See PEP 585")
  static PyObject classGetItem(PyType type, PyObject item) {
    return PyGenericAlias.of(type, item);
  }
}
