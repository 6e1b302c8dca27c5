package dev.ftcheck.vm.types.string;

import dev.ftcheck.vm.module.codecs.Codecs;
import dev.ftcheck.vm.natives.ArgumentWords;
import dev.ftcheck.vm.natives.BuiltinType;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyStrSubclass;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.text.format.StrFormat;
import dev.ftcheck.vm.text.string.Alphabet;
import dev.ftcheck.vm.text.string.Quoting;
import dev.ftcheck.vm.text.string.StringOrder;
import dev.ftcheck.vm.text.string.StringPadding;
import dev.ftcheck.vm.text.string.StringSearch;
import dev.ftcheck.vm.text.string.StringSplit;
import dev.ftcheck.vm.text.string.StringStrip;
import dev.ftcheck.vm.text.unicode.CaseMapping;
import dev.ftcheck.vm.text.unicode.StringPredicates;
import dev.ftcheck.vm.types.sequence.Repetition;
import java.util.List;

/** Behaviour of {@code str}. */
@BuiltinType(
    value = "str",
    doc = "Text: str(object='') shows an object, str(bytes, encoding, errors) decodes bytes.")
final class StrType {
  private StrType() {}

  @PyMethod(
      value = "__new__",
      signature = "(object='', encoding='utf-8', errors='strict')",
      words = ArgumentWords.COUNTED)
  static PyObject make(PyType type, PyObject object, PyObject encoding, PyObject errors) {
    PyStr made = StrConstruction.of(object, encoding, errors);
    return type == PyStr.TYPE ? made : new PyStrSubclass(type, made);
  }

  @PyMethod("__repr__")
  static String repr(PyStr self) {
    return Quoting.repr(self.value());
  }

  @PyMethod("__str__")
  static PyObject str(PyStr self) {
    return self.exact();
  }

  @PyMethod("__format__")
  static PyObject format(PyStr self, String spec) {
    return spec.isEmpty()
        ? Conversions.str(self)
        : PyStr.of(StrFormat.format(self.value(), spec, self.type().name()));
  }

  @PyMethod("__hash__")
  static long hash(PyStr self) {
    return self.value().hashCode();
  }

  @PyMethod("__len__")
  static int length(PyStr self) {
    return self.length();
  }

  @PyMethod("__iter__")
  static PyObject iter(PyStr self) {
    return new PyStrIterator(self);
  }

  @PyMethod("__getnewargs__")
  static PyObject newArguments(PyStr self) {
    return PyTuple.of(PyStr.of(self.value()));
  }

  @PyMethod("__sizeof__")
  static int sizeOf(PyStr self) {
    return StrSize.bytes(self);
  }

  @PyMethod("__getitem__")
  static PyObject item(PyStr self, PyObject key) {
    return StrItems.get(self, key);
  }

  @PyMethod("__contains__")
  static boolean contains(PyStr self, PyObject part) {
    if (!(part instanceof PyStr text)) {
      throw Errors.typeError(
          "'in <string>' requires string as left operand, not %s", part.type().name());
    }
    return StringSearch.first(self.value(), text.value(), 0, self.value().length()) >= 0;
  }

  @PyMethod("__add__")
  static PyObject add(PyStr self, PyObject value) {
    if (value instanceof PyStr other) {
      return PyStr.concat(self, other);
    }
    throw Errors.typeError("can only concatenate str (not \"%s\") to str", value.type().fullName());
  }

  @PyMethod("__mul__")
  static PyObject mul(PyStr self, PyObject value) {
    int count = Repetition.count(value, self.value().length(), "repeated string is too long");
    return count == 1 && self.getClass() == PyStr.class
        ? self
        : PyStr.of(self.value().repeat(count));
  }

  @PyMethod("__rmul__")
  static PyObject rmul(PyStr self, PyObject value) {
    return mul(self, value);
  }

  @PyMethod("__mod__")
  static PyObject mod(PyStr self, PyObject value) {
    return PercentFormat.format(self, value);
  }

  @PyMethod("__rmod__")
  static PyObject rmod(PyStr self, PyObject value) {
    return value instanceof PyStr format
        ? PercentFormat.format(format, self)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__eq__")
  static PyObject eq(PyStr self, PyObject value) {
    return value instanceof PyStr other
        ? PyBool.of(self.value().equals(other.value()))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__ne__")
  static PyObject ne(PyStr self, PyObject value) {
    return value instanceof PyStr other
        ? PyBool.of(!self.value().equals(other.value()))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__lt__")
  static PyObject lt(PyStr self, PyObject value) {
    return value instanceof PyStr other
        ? PyBool.of(StringOrder.compare(self.value(), other.value()) < 0)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__le__")
  static PyObject le(PyStr self, PyObject value) {
    return value instanceof PyStr other
        ? PyBool.of(StringOrder.compare(self.value(), other.value()) <= 0)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__gt__")
  static PyObject gt(PyStr self, PyObject value) {
    return value instanceof PyStr other
        ? PyBool.of(StringOrder.compare(self.value(), other.value()) > 0)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__ge__")
  static PyObject ge(PyStr self, PyObject value) {
    return value instanceof PyStr other
        ? PyBool.of(StringOrder.compare(self.value(), other.value()) >= 0)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod(value = "encode", signature = "(encoding='utf-8', errors='strict')")
  static PyObject encode(PyStr self, String encoding, String errors) {
    return Codecs.encode(self, encoding, errors);
  }

  @PyMethod(value = "format", signature = "(*args, **kwargs)")
  static PyObject formatFields(PyStr self, PyObject[] values, PyDict names) {
    return formatted(self, values, names);
  }

  @PyMethod("format_map")
  static PyObject formatMap(PyStr self, PyObject mapping) {
    return formatted(self, null, mapping);
  }

  /** A text without fields and doubled braces is its own result, even of a derived class. */
  private static PyObject formatted(PyStr self, PyObject[] values, PyObject names) {
    String text = self.value();
    boolean isPlain = !text.isEmpty() && text.indexOf('{') < 0 && text.indexOf('}') < 0;
    return isPlain ? self : PyStr.of(FormatFields.format(text, values, names));
  }

  @PyMethod("join")
  static PyObject join(PyStr self, PyObject iterable) {
    return StrJoin.join(self, iterable);
  }

  @PyMethod("capitalize")
  static String capitalize(PyStr self) {
    return CaseMapping.capitalize(self.value());
  }

  @PyMethod("casefold")
  static String casefold(PyStr self) {
    return CaseMapping.caseFold(self.value());
  }

  @PyMethod("lower")
  static String lower(PyStr self) {
    return CaseMapping.lower(self.value());
  }

  @PyMethod("upper")
  static String upper(PyStr self) {
    return CaseMapping.upper(self.value());
  }

  @PyMethod("swapcase")
  static String swapcase(PyStr self) {
    return CaseMapping.swapCase(self.value());
  }

  @PyMethod("title")
  static String title(PyStr self) {
    return CaseMapping.title(self.value());
  }

  @PyMethod("isalnum")
  static boolean isalnum(PyStr self) {
    return StringPredicates.isAlnum(self.value());
  }

  @PyMethod("isalpha")
  static boolean isalpha(PyStr self) {
    return StringPredicates.isAlpha(self.value());
  }

  @PyMethod("isascii")
  static boolean isascii(PyStr self) {
    return StringPredicates.isAscii(self.value());
  }

  @PyMethod("isdecimal")
  static boolean isdecimal(PyStr self) {
    return StringPredicates.isDecimal(self.value());
  }

  @PyMethod("isdigit")
  static boolean isdigit(PyStr self) {
    return StringPredicates.isDigit(self.value());
  }

  @PyMethod("isidentifier")
  static boolean isidentifier(PyStr self) {
    return StringPredicates.isIdentifier(self.value());
  }

  @PyMethod("islower")
  static boolean islower(PyStr self) {
    return StringPredicates.isLower(self.value());
  }

  @PyMethod("isnumeric")
  static boolean isnumeric(PyStr self) {
    return StringPredicates.isNumeric(self.value());
  }

  @PyMethod("isprintable")
  static boolean isprintable(PyStr self) {
    return StringPredicates.isPrintable(self.value());
  }

  @PyMethod("isspace")
  static boolean isspace(PyStr self) {
    return StringPredicates.isSpace(self.value());
  }

  @PyMethod("istitle")
  static boolean istitle(PyStr self) {
    return StringPredicates.isTitle(self.value());
  }

  @PyMethod("isupper")
  static boolean isupper(PyStr self) {
    return StringPredicates.isUpper(self.value());
  }

  @PyMethod(value = "find", signature = "(sub, start=None, end=None, /)")
  static int find(PyStr self, String part, PyObject start, PyObject end) {
    StrSpan span = StrSpan.of(self, start, end);
    return span == null
        ? -1
        : StrSpan.position(self, StringSearch.first(self.value(), part, span.from(), span.to()));
  }

  @PyMethod(value = "rfind", signature = "(sub, start=None, end=None, /)")
  static int rfind(PyStr self, String part, PyObject start, PyObject end) {
    StrSpan span = StrSpan.of(self, start, end);
    return span == null
        ? -1
        : StrSpan.position(self, StringSearch.last(self.value(), part, span.from(), span.to()));
  }

  @PyMethod(value = "index", signature = "(sub, start=None, end=None, /)")
  static int index(PyStr self, String part, PyObject start, PyObject end) {
    return found(find(self, part, start, end));
  }

  @PyMethod(value = "rindex", signature = "(sub, start=None, end=None, /)")
  static int rindex(PyStr self, String part, PyObject start, PyObject end) {
    return found(rfind(self, part, start, end));
  }

  private static int found(int position) {
    if (position < 0) {
      throw Errors.valueError("substring not found");
    }
    return position;
  }

  @PyMethod(value = "count", signature = "(sub, start=None, end=None, /)")
  static int count(PyStr self, String part, PyObject start, PyObject end) {
    StrSpan span = StrSpan.of(self, start, end);
    return span == null ? 0 : StringSearch.count(self.value(), part, span.from(), span.to());
  }

  @PyMethod(value = "startswith", signature = "(prefix, start=None, end=None, /)")
  static boolean startswith(PyStr self, PyObject prefix, PyObject start, PyObject end) {
    return StrAffixes.startsWith(self, prefix, StrSpan.of(self, start, end));
  }

  @PyMethod(value = "endswith", signature = "(suffix, start=None, end=None, /)")
  static boolean endswith(PyStr self, PyObject suffix, PyObject start, PyObject end) {
    return StrAffixes.endsWith(self, suffix, StrSpan.of(self, start, end));
  }

  @PyMethod("removeprefix")
  static PyObject removeprefix(PyStr self, String prefix) {
    String s = self.value();
    return !prefix.isEmpty() && StringSearch.startsWith(s, prefix, 0, s.length())
        ? PyStr.of(s.substring(prefix.length()))
        : self.exact();
  }

  @PyMethod("removesuffix")
  static PyObject removesuffix(PyStr self, String suffix) {
    String s = self.value();
    return !suffix.isEmpty() && StringSearch.endsWith(s, suffix, 0, s.length())
        ? PyStr.of(s.substring(0, s.length() - suffix.length()))
        : self.exact();
  }

  @PyMethod(value = "replace", signature = "(old, new, /, count=-1)")
  static PyObject replace(PyStr self, String old, String replacement, long count) {
    String replaced = StringSearch.replace(self.value(), old, replacement, count);
    return same(self, replaced);
  }

  /** The str itself when an operation changed nothing. */
  private static PyStr same(PyStr self, String result) {
    return result.equals(self.value()) ? self.exact() : PyStr.of(result);
  }

  @PyMethod(value = "split", signature = "(sep=None, maxsplit=-1)")
  static PyObject split(PyStr self, PyObject separator, long most) {
    String by = separator(separator);
    return list(
        by == null
            ? StringSplit.bySpace(self.value(), Alphabet.UNICODE, most)
            : StringSplit.bySeparator(self.value(), by, most));
  }

  @PyMethod(value = "rsplit", signature = "(sep=None, maxsplit=-1)")
  static PyObject rsplit(PyStr self, PyObject separator, long most) {
    String by = separator(separator);
    return list(
        by == null
            ? StringSplit.bySpaceFromEnd(self.value(), Alphabet.UNICODE, most)
            : StringSplit.bySeparatorFromEnd(self.value(), by, most));
  }

  private static String separator(PyObject separator) {
    if (separator == null || separator == PyNone.NONE) {
      return null;
    }
    if (!(separator instanceof PyStr text)) {
      throw Errors.typeError("must be str or None, not %s", separator.type().name());
    }
    return notEmpty(text.value());
  }

  private static String notEmpty(String separator) {
    if (separator.isEmpty()) {
      throw Errors.valueError("empty separator");
    }
    return separator;
  }

  private static PyList list(List<String> parts) {
    PyObject[] items = new PyObject[parts.size()];
    for (int i = 0; i < items.length; i++) {
      String part = parts.get(i);
      items[i] = part.length() == 1 ? PyStr.of((int) part.charAt(0)) : PyStr.of(part);
    }
    return new PyList(items);
  }

  @PyMethod(value = "splitlines", signature = "(keepends=False)")
  static PyObject splitlines(PyStr self, boolean keepEnds) {
    return list(StringSplit.lines(self.value(), Alphabet.UNICODE, keepEnds));
  }

  @PyMethod("partition")
  static PyObject partition(PyStr self, PyObject separator) {
    String by = partitioner(separator);
    String s = self.value();
    int at = StringSearch.first(s, by, 0, s.length());
    return at < 0
        ? PyTuple.of(self.exact(), PyStr.EMPTY, PyStr.EMPTY)
        : parts(s, at, separator, by.length());
  }

  @PyMethod("rpartition")
  static PyObject rpartition(PyStr self, PyObject separator) {
    String by = partitioner(separator);
    String s = self.value();
    int at = StringSearch.last(s, by, 0, s.length());
    return at < 0
        ? PyTuple.of(PyStr.EMPTY, PyStr.EMPTY, self.exact())
        : parts(s, at, separator, by.length());
  }

  private static String partitioner(PyObject separator) {
    if (!(separator instanceof PyStr text)) {
      throw Errors.typeError("must be str, not %s", separator.type().name());
    }
    return notEmpty(text.value());
  }

  private static PyTuple parts(String s, int at, PyObject separator, int length) {
    return PyTuple.of(PyStr.of(s.substring(0, at)), separator, PyStr.of(s.substring(at + length)));
  }

  @PyMethod(value = "strip", signature = "(chars=None, /)")
  static PyObject strip(PyStr self, PyObject characters) {
    return strip(self, characters, StringStrip.End.BOTH, "strip");
  }

  @PyMethod(value = "lstrip", signature = "(chars=None, /)")
  static PyObject lstrip(PyStr self, PyObject characters) {
    return strip(self, characters, StringStrip.End.LEFT, "lstrip");
  }

  @PyMethod(value = "rstrip", signature = "(chars=None, /)")
  static PyObject rstrip(PyStr self, PyObject characters) {
    return strip(self, characters, StringStrip.End.RIGHT, "rstrip");
  }

  private static PyStr strip(
      PyStr self, PyObject characters, StringStrip.End end, String function) {
    if (characters == null || characters == PyNone.NONE) {
      return same(self, StringStrip.space(self.value(), Alphabet.UNICODE, end));
    }
    if (!(characters instanceof PyStr set)) {
      throw Errors.typeError("%s arg must be None or str", function);
    }
    return same(self, StringStrip.characters(self.value(), set.value(), end));
  }

  @PyMethod(value = "center", signature = "(width, fillchar=' ', /)")
  static PyObject center(PyStr self, long width, PyObject fill) {
    int filler = StrPadding.fill(fill);
    return same(self, StringPadding.center(self.value(), self.length(), width, filler));
  }

  @PyMethod(value = "ljust", signature = "(width, fillchar=' ', /)")
  static PyObject ljust(PyStr self, long width, PyObject fill) {
    int filler = StrPadding.fill(fill);
    return same(self, StringPadding.left(self.value(), self.length(), width, filler));
  }

  @PyMethod(value = "rjust", signature = "(width, fillchar=' ', /)")
  static PyObject rjust(PyStr self, long width, PyObject fill) {
    int filler = StrPadding.fill(fill);
    return same(self, StringPadding.right(self.value(), self.length(), width, filler));
  }

  @PyMethod("zfill")
  static PyObject zfill(PyStr self, long width) {
    return same(self, StringPadding.zeros(self.value(), self.length(), width));
  }

  @PyMethod(value = "expandtabs", signature = "(tabsize=8)")
  static String expandtabs(PyStr self, int tabSize) {
    return StringPadding.expandTabs(self.value(), tabSize);
  }

  @PyMethod("translate")
  static String translate(PyStr self, PyObject table) {
    return StrTranslation.translate(self, table);
  }

  @PyMethod(value = "maketrans", signature = "(x, y=None, z=None, /)", kind = PyMethod.Kind.STATIC)
  static PyObject maketrans(PyObject x, PyStr y, PyStr z) {
    return y == null ? StrTranslation.table(x) : StrTranslation.table(x, y, z);
  }
}
