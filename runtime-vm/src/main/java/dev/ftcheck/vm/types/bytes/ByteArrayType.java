package dev.ftcheck.vm.types.bytes;

import dev.ftcheck.vm.module.codecs.Codecs;
import dev.ftcheck.vm.natives.ArgumentWords;
import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyConstant;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyByteArray;
import dev.ftcheck.vm.object.PyByteArraySubclass;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PySlice;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.text.string.Alphabet;
import dev.ftcheck.vm.text.string.AsciiCase;
import dev.ftcheck.vm.text.string.Quoting;
import dev.ftcheck.vm.text.string.StringPadding;
import dev.ftcheck.vm.text.string.StringSplit;
import dev.ftcheck.vm.text.string.StringStrip;
import dev.ftcheck.vm.text.unicode.StringPredicates;
import dev.ftcheck.vm.types.sequence.Repetition;
import dev.ftcheck.vm.types.sequence.SliceRange;
import java.util.Arrays;
import java.util.List;

/** Behaviour of {@code bytearray}; single operations are atomic under the object's lock. */
@BuiltinType(
    value = "bytearray",
    doc =
        """
        bytearray(source=b'', encoding='utf-8', errors='strict')

        Mutable bytes: of ints, of a buffer, of a count of zeros, or of encoded text.\
        """)
final class ByteArrayType {
  private static final int HEADER_BYTES = 56;
  private static final String OUT_OF_RANGE = "byte must be in range(0, 256)";

  private ByteArrayType() {}

  @PyMethod(value = "__new__", signature = "(*args, **kwargs)")
  static PyObject make(PyType type, PyObject[] values, PyDict names) {
    return type == PyByteArray.TYPE
        ? new PyByteArray(PyBytes.EMPTY.value)
        : new PyByteArraySubclass(type);
  }

  @PyMethod(value = "__init__", signature = "(source=b'', encoding='utf-8', errors='strict')")
  static void initialise(PyByteArray self, PyObject source, PyObject encoding, PyObject errors) {
    clear(self);
    if (encoding == null && errors == null && source != null && isIterated(source)) {
      // Bytes are visible as soon as the iterable has given them.
      PyIterator items = Iteration.iterator(source);
      for (PyObject item = items.next(); item != null; item = items.next()) {
        append(self, item);
      }
      return;
    }
    self.append(BytesConstruction.of(source, encoding, errors, "bytearray"));
  }

  private static boolean isIterated(PyObject source) {
    return !(source instanceof PyStr)
        && source.type().special(Special.INDEX) == null
        && source.type().special(Special.ITER) != null
        && Buffers.find(source) == null;
  }

  @PyMethod("__repr__")
  static String repr(PyByteArray self) {
    return self.type().name() + "(" + Quoting.reprOfArray(self.toBytes()) + ")";
  }

  @PyConstant("__hash__")
  static PyObject hash() {
    return PyNone.NONE;
  }

  @PyMethod("__len__")
  static int length(PyByteArray self) {
    return self.byteCount();
  }

  @PyMethod("__iter__")
  static PyObject iter(PyByteArray self) {
    return new PyBytesIterator(self);
  }

  @PyMethod("__sizeof__")
  static int sizeOf(PyByteArray self) {
    return HEADER_BYTES + allocated(self);
  }

  @PyMethod("__alloc__")
  static int allocated(PyByteArray self) {
    int capacity = self.capacity();
    return capacity == 0 ? 0 : capacity + 1;
  }

  @PyMethod(value = "__buffer__", words = ArgumentWords.COUNTED)
  static PyObject buffer(PyByteArray self, long flags) {
    return MemoryViews.requested(self, flags);
  }

  @PyMethod(value = "__release_buffer__", words = ArgumentWords.COUNTED)
  static void releaseBuffer(PyByteArray self, PyMemoryView view) {
    view.release();
  }

  @PyMethod("__reduce__")
  static PyObject reduce(PyByteArray self) {
    return reduceEx(self, 2);
  }

  @PyMethod(value = "__reduce_ex__", signature = "(proto=0, /)")
  static PyObject reduceEx(PyByteArray self, int protocol) {
    byte[] content = self.toBytes();
    PyTuple arguments =
        protocol < 3
            ? PyTuple.of(PyStr.of(BytesText.of(content)), PyStr.of("latin-1"))
            : PyTuple.of(new PyBytes(content));
    return PyTuple.of(self.type(), arguments, Attributes.get(self, "__getstate__").call0());
  }

  @PyMethod("__getitem__")
  static PyObject item(PyByteArray self, PyObject key) {
    if (key instanceof PySlice slice) {
      byte[] content = self.toBytes();
      return new PyByteArray(BytesText.slice(content, SliceRange.of(slice, content.length)));
    }
    int item = self.byteAt(index(key));
    if (item < 0) {
      throw outOfRange();
    }
    return PyInt.of((long) item);
  }

  private static long index(PyObject key) {
    if (!(key instanceof PyInt) && key.type().special(Special.INDEX) == null) {
      throw Errors.typeError(
          "bytearray indices must be integers or slices, not %s", key.type().name());
    }
    return BytesText.index(key);
  }

  private static RuntimeException outOfRange() {
    return Errors.indexError("bytearray index out of range");
  }

  @PyMethod("__setitem__")
  static void setItem(PyByteArray self, PyObject key, PyObject value) {
    if (key instanceof PySlice slice) {
      ByteArraySlices.assign(self, slice, value);
      return;
    }
    long index = index(key);
    if (!self.setByteAt(index, BytesConstruction.toByte(value, OUT_OF_RANGE))) {
      throw outOfRange();
    }
  }

  @PyMethod("__delitem__")
  static void deleteItem(PyByteArray self, PyObject key) {
    if (key instanceof PySlice slice) {
      ByteArraySlices.delete(self, slice);
    } else if (self.removeAt(index(key)) < 0) {
      throw outOfRange();
    }
  }

  @PyMethod("append")
  static void append(PyByteArray self, PyObject item) {
    self.append(BytesConstruction.toByte(item, OUT_OF_RANGE));
  }

  @PyMethod("extend")
  static void extend(PyByteArray self, PyObject source) {
    byte[] content = Buffers.find(source);
    if (content == null) {
      if (source instanceof PyStr) {
        throw Errors.typeError("expected iterable of integers; got: '%s'", source.type().name());
      }
      boolean iterates =
          source.type().special(Special.ITER) != null
              || source.type().special(Special.GETITEM) != null;
      if (!iterates) {
        throw Errors.typeError("can't extend bytearray with %s", source.type().name());
      }
      content = BytesConstruction.fromIterable(source, "bytearray");
    }
    self.append(content);
  }

  @PyMethod("insert")
  static void insert(PyByteArray self, long index, PyObject item) {
    byte[] one = {(byte) BytesConstruction.toByte(item, OUT_OF_RANGE)};
    self.insert(index, one);
  }

  @PyMethod(value = "pop", signature = "(index=-1, /)")
  static int pop(PyByteArray self, long index) {
    if (self.byteCount() == 0) {
      throw Errors.indexError("pop from empty bytearray");
    }
    int removed = self.removeAt(index);
    if (removed < 0) {
      throw Errors.indexError("pop index out of range");
    }
    return removed;
  }

  @PyMethod("remove")
  static void remove(PyByteArray self, PyObject item) {
    if (!self.removeFirst((byte) BytesConstruction.toByte(item, OUT_OF_RANGE))) {
      throw Errors.valueError("value not found in bytearray");
    }
  }

  @PyMethod("clear")
  static void clear(PyByteArray self) {
    self.replace(0, Integer.MAX_VALUE, PyBytes.EMPTY.value);
  }

  @PyMethod("copy")
  static PyObject copy(PyByteArray self) {
    return new PyByteArray(self.toBytes());
  }

  @PyMethod("reverse")
  static void reverse(PyByteArray self) {
    self.update(ByteArraySlices::reversed);
  }

  @PyMethod("resize")
  static void resize(PyByteArray self, long size) {
    if (size < 0) {
      throw Errors.valueError("Can only resize to positive sizes, got %s", size);
    }
    self.resize(size);
  }

  @PyMethod("__iadd__")
  static PyObject iadd(PyByteArray self, PyObject value) {
    byte[] more = Buffers.find(value);
    if (more == null) {
      throw BytesText.cannotConcatenate(self, value);
    }
    self.append(more);
    return self;
  }

  @PyMethod("__imul__")
  static PyObject imul(PyByteArray self, PyObject value) {
    int count = Repetition.count(value, self.byteCount(), null);
    self.update(content -> BytesText.repeated(content, count));
    return self;
  }

  @PyMethod("lower")
  static PyObject lower(PyByteArray self) {
    return made(AsciiCase.lower(text(self)));
  }

  @PyMethod("upper")
  static PyObject upper(PyByteArray self) {
    return made(AsciiCase.upper(text(self)));
  }

  @PyMethod("swapcase")
  static PyObject swapcase(PyByteArray self) {
    return made(AsciiCase.swapCase(text(self)));
  }

  @PyMethod("title")
  static PyObject title(PyByteArray self) {
    return made(AsciiCase.title(text(self)));
  }

  @PyMethod("capitalize")
  static PyObject capitalize(PyByteArray self) {
    return made(AsciiCase.capitalize(text(self)));
  }

  @PyMethod("isalnum")
  static boolean isalnum(PyByteArray self) {
    return AsciiCase.isAlnum(text(self));
  }

  @PyMethod("isalpha")
  static boolean isalpha(PyByteArray self) {
    return AsciiCase.isAlpha(text(self));
  }

  @PyMethod("isascii")
  static boolean isascii(PyByteArray self) {
    return StringPredicates.isAscii(text(self));
  }

  @PyMethod("isdigit")
  static boolean isdigit(PyByteArray self) {
    return AsciiCase.isDigit(text(self));
  }

  @PyMethod("islower")
  static boolean islower(PyByteArray self) {
    return AsciiCase.isLower(text(self));
  }

  @PyMethod("isspace")
  static boolean isspace(PyByteArray self) {
    return AsciiCase.isSpace(text(self));
  }

  @PyMethod("istitle")
  static boolean istitle(PyByteArray self) {
    return AsciiCase.isTitle(text(self));
  }

  @PyMethod("isupper")
  static boolean isupper(PyByteArray self) {
    return AsciiCase.isUpper(text(self));
  }

  @PyMethod(value = "find", signature = "(sub, start=None, end=None, /)")
  static int find(PyByteArray self, PyObject part, PyObject start, PyObject end) {
    PyObject from = bound(start);
    PyObject to = bound(end);
    return BytesPin.of(self, part).run(() -> BytesText.find(text(self), part, from, to));
  }

  @PyMethod(value = "rfind", signature = "(sub, start=None, end=None, /)")
  static int rfind(PyByteArray self, PyObject part, PyObject start, PyObject end) {
    PyObject from = bound(start);
    PyObject to = bound(end);
    return BytesPin.of(self, part).run(() -> BytesText.rfind(text(self), part, from, to));
  }

  @PyMethod(value = "index", signature = "(sub, start=None, end=None, /)")
  static int index(PyByteArray self, PyObject part, PyObject start, PyObject end) {
    return BytesText.found(find(self, part, start, end));
  }

  @PyMethod(value = "rindex", signature = "(sub, start=None, end=None, /)")
  static int rindex(PyByteArray self, PyObject part, PyObject start, PyObject end) {
    return BytesText.found(rfind(self, part, start, end));
  }

  @PyMethod(value = "count", signature = "(sub, start=None, end=None, /)")
  static int count(PyByteArray self, PyObject part, PyObject start, PyObject end) {
    PyObject from = bound(start);
    PyObject to = bound(end);
    return BytesPin.of(self, part).run(() -> BytesText.count(text(self), part, from, to));
  }

  @PyMethod(value = "startswith", signature = "(prefix, start=None, end=None, /)")
  static boolean startswith(PyByteArray self, PyObject prefix, PyObject start, PyObject end) {
    return BytesText.startsWith(text(self), prefix, start, end);
  }

  @PyMethod(value = "endswith", signature = "(suffix, start=None, end=None, /)")
  static boolean endswith(PyByteArray self, PyObject suffix, PyObject start, PyObject end) {
    return BytesText.endsWith(text(self), suffix, start, end);
  }

  @PyMethod("removeprefix")
  static PyObject removeprefix(PyByteArray self, PyObject prefix) {
    return made(BytesText.removePrefix(text(self), prefix));
  }

  @PyMethod("removesuffix")
  static PyObject removesuffix(PyByteArray self, PyObject suffix) {
    return made(BytesText.removeSuffix(text(self), suffix));
  }

  @PyMethod(value = "replace", signature = "(old, new, count=-1, /)")
  static PyObject replace(PyByteArray self, PyObject old, PyObject replacement, long count) {
    return made(BytesText.replace(text(self), old, replacement, count));
  }

  @PyMethod(value = "split", signature = "(sep=None, maxsplit=-1)")
  static PyObject split(PyByteArray self, PyObject separator, long most) {
    return BytesPin.of(self, separator)
        .run(() -> list(BytesText.split(text(self), separator, most)));
  }

  @PyMethod(value = "rsplit", signature = "(sep=None, maxsplit=-1)")
  static PyObject rsplit(PyByteArray self, PyObject separator, long most) {
    return BytesPin.of(self, separator)
        .run(() -> list(BytesText.rsplit(text(self), separator, most)));
  }

  @PyMethod(value = "splitlines", signature = "(keepends=False)")
  static PyObject splitlines(PyByteArray self, boolean keepEnds) {
    return list(StringSplit.lines(text(self), Alphabet.ASCII, keepEnds));
  }

  @PyMethod("partition")
  static PyObject partition(PyByteArray self, PyObject separator) {
    List<String> parts = BytesText.partition(text(self), separator);
    return parts.size() == 3
        ? tuple(parts.get(0), parts.get(1), parts.get(2))
        : tuple(parts.get(0), "", "");
  }

  @PyMethod("rpartition")
  static PyObject rpartition(PyByteArray self, PyObject separator) {
    List<String> parts = BytesText.rpartition(text(self), separator);
    return parts.size() == 3
        ? tuple(parts.get(0), parts.get(1), parts.get(2))
        : tuple("", "", parts.get(0));
  }

  @PyMethod(value = "strip", signature = "(bytes=None, /)")
  static PyObject strip(PyByteArray self, PyObject characters) {
    return made(BytesText.strip(text(self), characters, StringStrip.End.BOTH));
  }

  @PyMethod(value = "lstrip", signature = "(bytes=None, /)")
  static PyObject lstrip(PyByteArray self, PyObject characters) {
    return made(BytesText.strip(text(self), characters, StringStrip.End.LEFT));
  }

  @PyMethod(value = "rstrip", signature = "(bytes=None, /)")
  static PyObject rstrip(PyByteArray self, PyObject characters) {
    return made(BytesText.strip(text(self), characters, StringStrip.End.RIGHT));
  }

  @PyMethod(value = "center", signature = "(width, fillchar=b' ', /)")
  static PyObject center(PyByteArray self, long width, PyObject fill) {
    return made(BytesText.center(text(self), width, fill));
  }

  @PyMethod(value = "ljust", signature = "(width, fillchar=b' ', /)")
  static PyObject ljust(PyByteArray self, long width, PyObject fill) {
    return made(BytesText.ljust(text(self), width, fill));
  }

  @PyMethod(value = "rjust", signature = "(width, fillchar=b' ', /)")
  static PyObject rjust(PyByteArray self, long width, PyObject fill) {
    return made(BytesText.rjust(text(self), width, fill));
  }

  @PyMethod("zfill")
  static PyObject zfill(PyByteArray self, long width) {
    String text = text(self);
    return made(StringPadding.zeros(text, text.length(), width));
  }

  @PyMethod(value = "expandtabs", signature = "(tabsize=8)")
  static PyObject expandtabs(PyByteArray self, int tabSize) {
    return made(StringPadding.expandTabs(text(self), tabSize));
  }

  @PyMethod("join")
  static PyObject join(PyByteArray self, PyObject iterable) {
    return made(BytesText.join(text(self), iterable));
  }

  @PyMethod(value = "translate", signature = "(table, /, delete=b'')")
  static PyObject translate(PyByteArray self, PyObject table, PyObject delete) {
    return new PyByteArray(BytesText.translate(self.toBytes(), table, delete));
  }

  @PyMethod(value = "maketrans", kind = PyMethod.Kind.STATIC)
  static PyObject maketrans(PyObject from, PyObject to) {
    return BytesText.table(from, to);
  }

  @PyMethod(value = "decode", signature = "(encoding='utf-8', errors='strict')")
  static PyObject decode(PyByteArray self, String encoding, String errors) {
    return Codecs.decode(self.toBytes(), encoding, errors);
  }

  @PyMethod(value = "hex", signature = "(sep=None, bytes_per_sep=1)")
  static String hex(PyByteArray self, PyObject separator, int group) {
    return BytesPin.of(self, separator).run(() -> BytesText.hex(self.toBytes(), separator, group));
  }

  @PyMethod(value = "fromhex", kind = PyMethod.Kind.CLASS)
  static PyObject fromhex(PyType type, PyObject text) {
    PyByteArray made = new PyByteArray(BytesText.fromHex(text));
    return type == PyByteArray.TYPE ? made : type.call1(made);
  }

  @PyMethod("__contains__")
  static boolean contains(PyByteArray self, PyObject part) {
    return BytesPin.of(self, part).run(() -> BytesText.contains(text(self), part));
  }

  @PyMethod("__add__")
  static PyObject add(PyByteArray self, PyObject value) {
    byte[] joined = BytesText.concatenation(self.toBytes(), value);
    if (joined == null) {
      throw BytesText.cannotConcatenate(self, value);
    }
    return new PyByteArray(joined);
  }

  @PyMethod("__mul__")
  static PyObject mul(PyByteArray self, PyObject value) {
    byte[] content = self.toBytes();
    int count = Repetition.count(value, content.length, null);
    return new PyByteArray(BytesText.repeated(content, count));
  }

  @PyMethod("__rmul__")
  static PyObject rmul(PyByteArray self, PyObject value) {
    return mul(self, value);
  }

  @PyMethod("__mod__")
  static PyObject mod(PyByteArray self, PyObject values) {
    PyObject[] arguments = values instanceof PyTuple tuple ? tuple.items : new PyObject[] {values};
    return BytesPin.of(self, arguments)
        .run(() -> new PyByteArray(BytesPercentFormat.format(self.toBytes(), values)));
  }

  @PyMethod("__rmod__")
  static PyObject rmod(PyByteArray self, PyObject value) {
    return value instanceof PyByteArray format
        ? new PyByteArray(BytesPercentFormat.format(format.toBytes(), self))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__lt__")
  static PyObject lt(PyByteArray self, PyObject value) {
    byte[] other = Buffers.find(value);
    return other != null
        ? PyBool.of(Arrays.compareUnsigned(self.toBytes(), other) < 0)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__le__")
  static PyObject le(PyByteArray self, PyObject value) {
    byte[] other = Buffers.find(value);
    return other != null
        ? PyBool.of(Arrays.compareUnsigned(self.toBytes(), other) <= 0)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__eq__")
  static PyObject eq(PyByteArray self, PyObject value) {
    byte[] other = Buffers.find(value);
    return other != null
        ? PyBool.of(Arrays.compareUnsigned(self.toBytes(), other) == 0)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__ne__")
  static PyObject ne(PyByteArray self, PyObject value) {
    byte[] other = Buffers.find(value);
    return other != null
        ? PyBool.of(Arrays.compareUnsigned(self.toBytes(), other) != 0)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__gt__")
  static PyObject gt(PyByteArray self, PyObject value) {
    byte[] other = Buffers.find(value);
    return other != null
        ? PyBool.of(Arrays.compareUnsigned(self.toBytes(), other) > 0)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__ge__")
  static PyObject ge(PyByteArray self, PyObject value) {
    byte[] other = Buffers.find(value);
    return other != null
        ? PyBool.of(Arrays.compareUnsigned(self.toBytes(), other) >= 0)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  /** A bound of a search as a number, before the content is looked at. */
  private static PyObject bound(PyObject value) {
    return value == null || value.type().special(Special.INDEX) == null
        ? value
        : Conversions.index(value);
  }

  private static String text(PyByteArray self) {
    return BytesText.of(self.toBytes());
  }

  private static PyByteArray made(String text) {
    return new PyByteArray(BytesText.bytes(text));
  }

  private static PyList list(List<String> parts) {
    PyObject[] items = new PyObject[parts.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = made(parts.get(i));
    }
    return new PyList(items);
  }

  private static PyTuple tuple(String a, String b, String c) {
    return PyTuple.of(made(a), made(b), made(c));
  }
}
