package dev.ftcheck.vm.types.bytes;

import dev.ftcheck.vm.module.codecs.Codecs;
import dev.ftcheck.vm.natives.ArgumentWords;
import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyBytesSubclass;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PySlice;
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

/** Behaviour of {@code bytes}. */
@BuiltinType(
    value = "bytes",
    doc =
        """
        bytes(source=b'', encoding='utf-8', errors='strict')

        Immutable bytes: of ints, of a buffer, of a count of zeros, or of encoded text.\
        """)
final class BytesType {
  private static final int HEADER_BYTES = 33;

  private BytesType() {}

  @PyMethod(value = "__new__", signature = "(source=b'', encoding='utf-8', errors='strict')")
  static PyObject make(PyType type, PyObject source, PyObject encoding, PyObject errors) {
    boolean same =
        type == PyBytes.TYPE
            && source != null
            && source.getClass() == PyBytes.class
            && encoding == null
            && errors == null;
    if (same) {
      return source;
    }
    PyBytes made = BytesConstruction.bytes(source, encoding, errors);
    return type == PyBytes.TYPE ? made : new PyBytesSubclass(type, made);
  }

  @PyMethod("__repr__")
  static String repr(PyBytes self) {
    return Quoting.repr(self.value);
  }

  @PyMethod("__hash__")
  static long hash(PyBytes self) {
    return self.value.length == 0 ? 0 : Arrays.hashCode(self.value);
  }

  @PyMethod("__len__")
  static int length(PyBytes self) {
    return self.value.length;
  }

  @PyMethod("__iter__")
  static PyObject iter(PyBytes self) {
    return new PyBytesIterator(self);
  }

  @PyMethod("__bytes__")
  static PyObject bytes(PyBytes self) {
    return self.getClass() == PyBytes.class ? self : new PyBytes(self.value);
  }

  @PyMethod("__getnewargs__")
  static PyObject newArguments(PyBytes self) {
    return PyTuple.of(new PyBytes(self.value));
  }

  @PyMethod("__sizeof__")
  static int sizeOf(PyBytes self) {
    return HEADER_BYTES + self.value.length;
  }

  @PyMethod(value = "__buffer__", words = ArgumentWords.COUNTED)
  static PyObject buffer(PyBytes self, long flags) {
    return MemoryViews.requested(self, flags);
  }

  @PyMethod("__getitem__")
  static PyObject item(PyBytes self, PyObject key) {
    if (key instanceof PySlice slice) {
      SliceRange range = SliceRange.of(slice, self.value.length);
      return range.step() == 1 && range.count() == self.value.length
          ? bytes(self)
          : new PyBytes(BytesText.slice(self.value, range));
    }
    if (!(key instanceof PyInt) && key.type().special(Special.INDEX) == null) {
      throw Errors.typeError("byte indices must be integers or slices, not %s", key.type().name());
    }
    long index = BytesText.index(key);
    long at = index < 0 ? index + self.value.length : index;
    if (at < 0 || at >= self.value.length) {
      throw Errors.indexError("index out of range");
    }
    return PyInt.of((long) (self.value[(int) at] & 0xff));
  }

  @PyMethod("lower")
  static PyObject lower(PyBytes self) {
    return made(AsciiCase.lower(text(self)));
  }

  @PyMethod("upper")
  static PyObject upper(PyBytes self) {
    return made(AsciiCase.upper(text(self)));
  }

  @PyMethod("swapcase")
  static PyObject swapcase(PyBytes self) {
    return made(AsciiCase.swapCase(text(self)));
  }

  @PyMethod("title")
  static PyObject title(PyBytes self) {
    return made(AsciiCase.title(text(self)));
  }

  @PyMethod("capitalize")
  static PyObject capitalize(PyBytes self) {
    return made(AsciiCase.capitalize(text(self)));
  }

  @PyMethod("isalnum")
  static boolean isalnum(PyBytes self) {
    return AsciiCase.isAlnum(text(self));
  }

  @PyMethod("isalpha")
  static boolean isalpha(PyBytes self) {
    return AsciiCase.isAlpha(text(self));
  }

  @PyMethod("isascii")
  static boolean isascii(PyBytes self) {
    return StringPredicates.isAscii(text(self));
  }

  @PyMethod("isdigit")
  static boolean isdigit(PyBytes self) {
    return AsciiCase.isDigit(text(self));
  }

  @PyMethod("islower")
  static boolean islower(PyBytes self) {
    return AsciiCase.isLower(text(self));
  }

  @PyMethod("isspace")
  static boolean isspace(PyBytes self) {
    return AsciiCase.isSpace(text(self));
  }

  @PyMethod("istitle")
  static boolean istitle(PyBytes self) {
    return AsciiCase.isTitle(text(self));
  }

  @PyMethod("isupper")
  static boolean isupper(PyBytes self) {
    return AsciiCase.isUpper(text(self));
  }

  @PyMethod(value = "find", signature = "(sub, start=None, end=None, /)")
  static int find(PyBytes self, PyObject part, PyObject start, PyObject end) {
    return BytesText.find(text(self), part, start, end);
  }

  @PyMethod(value = "rfind", signature = "(sub, start=None, end=None, /)")
  static int rfind(PyBytes self, PyObject part, PyObject start, PyObject end) {
    return BytesText.rfind(text(self), part, start, end);
  }

  @PyMethod(value = "index", signature = "(sub, start=None, end=None, /)")
  static int index(PyBytes self, PyObject part, PyObject start, PyObject end) {
    return BytesText.found(find(self, part, start, end));
  }

  @PyMethod(value = "rindex", signature = "(sub, start=None, end=None, /)")
  static int rindex(PyBytes self, PyObject part, PyObject start, PyObject end) {
    return BytesText.found(rfind(self, part, start, end));
  }

  @PyMethod(value = "count", signature = "(sub, start=None, end=None, /)")
  static int count(PyBytes self, PyObject part, PyObject start, PyObject end) {
    return BytesText.count(text(self), part, start, end);
  }

  @PyMethod(value = "startswith", signature = "(prefix, start=None, end=None, /)")
  static boolean startswith(PyBytes self, PyObject prefix, PyObject start, PyObject end) {
    return BytesText.startsWith(text(self), prefix, start, end);
  }

  @PyMethod(value = "endswith", signature = "(suffix, start=None, end=None, /)")
  static boolean endswith(PyBytes self, PyObject suffix, PyObject start, PyObject end) {
    return BytesText.endsWith(text(self), suffix, start, end);
  }

  @PyMethod("removeprefix")
  static PyObject removeprefix(PyBytes self, PyObject prefix) {
    return made(BytesText.removePrefix(text(self), prefix));
  }

  @PyMethod("removesuffix")
  static PyObject removesuffix(PyBytes self, PyObject suffix) {
    return made(BytesText.removeSuffix(text(self), suffix));
  }

  @PyMethod(value = "replace", signature = "(old, new, count=-1, /)")
  static PyObject replace(PyBytes self, PyObject old, PyObject replacement, long count) {
    return made(BytesText.replace(text(self), old, replacement, count));
  }

  @PyMethod(value = "split", signature = "(sep=None, maxsplit=-1)")
  static PyObject split(PyBytes self, PyObject separator, long most) {
    return list(BytesText.split(text(self), separator, most));
  }

  @PyMethod(value = "rsplit", signature = "(sep=None, maxsplit=-1)")
  static PyObject rsplit(PyBytes self, PyObject separator, long most) {
    return list(BytesText.rsplit(text(self), separator, most));
  }

  @PyMethod(value = "splitlines", signature = "(keepends=False)")
  static PyObject splitlines(PyBytes self, boolean keepEnds) {
    return list(StringSplit.lines(text(self), Alphabet.ASCII, keepEnds));
  }

  @PyMethod("partition")
  static PyObject partition(PyBytes self, PyObject separator) {
    List<String> parts = BytesText.partition(text(self), separator);
    return parts.size() == 3
        ? tuple(parts.get(0), parts.get(1), parts.get(2))
        : tuple(parts.get(0), "", "");
  }

  @PyMethod("rpartition")
  static PyObject rpartition(PyBytes self, PyObject separator) {
    List<String> parts = BytesText.rpartition(text(self), separator);
    return parts.size() == 3
        ? tuple(parts.get(0), parts.get(1), parts.get(2))
        : tuple("", "", parts.get(0));
  }

  @PyMethod(value = "strip", signature = "(bytes=None, /)")
  static PyObject strip(PyBytes self, PyObject characters) {
    return made(BytesText.strip(text(self), characters, StringStrip.End.BOTH));
  }

  @PyMethod(value = "lstrip", signature = "(bytes=None, /)")
  static PyObject lstrip(PyBytes self, PyObject characters) {
    return made(BytesText.strip(text(self), characters, StringStrip.End.LEFT));
  }

  @PyMethod(value = "rstrip", signature = "(bytes=None, /)")
  static PyObject rstrip(PyBytes self, PyObject characters) {
    return made(BytesText.strip(text(self), characters, StringStrip.End.RIGHT));
  }

  @PyMethod(value = "center", signature = "(width, fillchar=b' ', /)")
  static PyObject center(PyBytes self, long width, PyObject fill) {
    return made(BytesText.center(text(self), width, fill));
  }

  @PyMethod(value = "ljust", signature = "(width, fillchar=b' ', /)")
  static PyObject ljust(PyBytes self, long width, PyObject fill) {
    return made(BytesText.ljust(text(self), width, fill));
  }

  @PyMethod(value = "rjust", signature = "(width, fillchar=b' ', /)")
  static PyObject rjust(PyBytes self, long width, PyObject fill) {
    return made(BytesText.rjust(text(self), width, fill));
  }

  @PyMethod("zfill")
  static PyObject zfill(PyBytes self, long width) {
    String text = text(self);
    return made(StringPadding.zeros(text, text.length(), width));
  }

  @PyMethod(value = "expandtabs", signature = "(tabsize=8)")
  static PyObject expandtabs(PyBytes self, int tabSize) {
    return made(StringPadding.expandTabs(text(self), tabSize));
  }

  @PyMethod("join")
  static PyObject join(PyBytes self, PyObject iterable) {
    return made(BytesText.join(text(self), iterable));
  }

  @PyMethod(value = "translate", signature = "(table, /, delete=b'')")
  static PyObject translate(PyBytes self, PyObject table, PyObject delete) {
    return new PyBytes(BytesText.translate(self.value, table, delete));
  }

  @PyMethod(value = "maketrans", kind = PyMethod.Kind.STATIC)
  static PyObject maketrans(PyObject from, PyObject to) {
    return BytesText.table(from, to);
  }

  @PyMethod(value = "decode", signature = "(encoding='utf-8', errors='strict')")
  static PyObject decode(PyBytes self, String encoding, String errors) {
    return Codecs.decode(self.value, encoding, errors);
  }

  @PyMethod(value = "hex", signature = "(sep=None, bytes_per_sep=1)")
  static String hex(PyBytes self, PyObject separator, int group) {
    return BytesText.hex(self.value, separator, group);
  }

  @PyMethod(value = "fromhex", kind = PyMethod.Kind.CLASS)
  static PyObject fromhex(PyType type, PyObject text) {
    PyBytes made = new PyBytes(BytesText.fromHex(text));
    return type == PyBytes.TYPE ? made : type.call1(made);
  }

  @PyMethod("__contains__")
  static boolean contains(PyBytes self, PyObject part) {
    return BytesText.contains(text(self), part);
  }

  @PyMethod("__add__")
  static PyObject add(PyBytes self, PyObject value) {
    byte[] joined = BytesText.concatenation(self.value, value);
    if (joined == null) {
      throw BytesText.cannotConcatenate(self, value);
    }
    return new PyBytes(joined);
  }

  @PyMethod("__mul__")
  static PyObject mul(PyBytes self, PyObject value) {
    byte[] content = self.value;
    int count = Repetition.count(value, content.length, "repeated bytes are too long");
    if (count == 1 && self.getClass() == PyBytes.class) {
      return self;
    }
    return new PyBytes(BytesText.repeated(content, count));
  }

  @PyMethod("__rmul__")
  static PyObject rmul(PyBytes self, PyObject value) {
    return mul(self, value);
  }

  @PyMethod("__mod__")
  static PyObject mod(PyBytes self, PyObject values) {
    return new PyBytes(BytesPercentFormat.format(self.value, values));
  }

  @PyMethod("__rmod__")
  static PyObject rmod(PyBytes self, PyObject value) {
    return value instanceof PyBytes format
        ? new PyBytes(BytesPercentFormat.format(format.value, self))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__lt__")
  static PyObject lt(PyBytes self, PyObject value) {
    return value instanceof PyBytes other
        ? PyBool.of(Arrays.compareUnsigned(self.value, other.value) < 0)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__le__")
  static PyObject le(PyBytes self, PyObject value) {
    return value instanceof PyBytes other
        ? PyBool.of(Arrays.compareUnsigned(self.value, other.value) <= 0)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__eq__")
  static PyObject eq(PyBytes self, PyObject value) {
    return value instanceof PyBytes other
        ? PyBool.of(Arrays.compareUnsigned(self.value, other.value) == 0)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__ne__")
  static PyObject ne(PyBytes self, PyObject value) {
    return value instanceof PyBytes other
        ? PyBool.of(Arrays.compareUnsigned(self.value, other.value) != 0)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__gt__")
  static PyObject gt(PyBytes self, PyObject value) {
    return value instanceof PyBytes other
        ? PyBool.of(Arrays.compareUnsigned(self.value, other.value) > 0)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__ge__")
  static PyObject ge(PyBytes self, PyObject value) {
    return value instanceof PyBytes other
        ? PyBool.of(Arrays.compareUnsigned(self.value, other.value) >= 0)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  private static String text(PyBytes self) {
    return BytesText.of(self.value);
  }

  private static PyBytes made(String text) {
    return new PyBytes(BytesText.bytes(text));
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
