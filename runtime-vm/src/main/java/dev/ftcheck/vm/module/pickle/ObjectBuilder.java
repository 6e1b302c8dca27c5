package dev.ftcheck.vm.module.pickle;

import dev.ftcheck.vm.module.codecs.Codecs;
import dev.ftcheck.vm.object.Arguments;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.PyBuffer;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PySet;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.object.Special;
import dev.ftcheck.vm.object.Specials;
import dev.ftcheck.vm.types.bytes.MemoryViews;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Carries out the instructions that fill containers, find globals and make objects. */
final class ObjectBuilder {

  private static final PyStr APPEND = PyStr.interned("append");
  private static final PyStr EXTEND = PyStr.interned("extend");
  private static final PyStr ADD = PyStr.interned("add");
  private static final PyStr NEW = PyStr.interned("__new__");
  private static final PyStr INITIAL_ARGUMENTS = PyStr.interned("__getinitargs__");

  private final PyUnpickler unpickler;
  private final PickleInput input;
  private final UnpicklerStack stack;
  private final StateSetter states = new StateSetter();

  ObjectBuilder(PyUnpickler unpickler, UnpicklerStack stack) {
    this.unpickler = unpickler;
    this.input = unpickler.input();
    this.stack = stack;
  }

  void step(int code) {
    switch (code) {
      case Opcode.APPEND -> appendAll(oneBelow(1));
      case Opcode.APPENDS -> appendAll(marked());
      case Opcode.SETITEM -> setAll(oneBelow(2), "SETITEMS");
      case Opcode.SETITEMS -> setAll(marked(), "SETITEMS");
      case Opcode.ADDITEMS -> addAll();
      case Opcode.DICT -> dict();
      case Opcode.GLOBAL -> stack.push(unpickler.findClass(utf8Line(), utf8Line()));
      case Opcode.STACK_GLOBAL -> stackGlobal();
      case Opcode.EXT1 -> stack.push(GlobalFinder.extension(unpickler, input.number(1)));
      case Opcode.EXT2 -> stack.push(GlobalFinder.extension(unpickler, input.number(2)));
      case Opcode.EXT4 -> stack.push(GlobalFinder.extension(unpickler, (int) input.number(4)));
      case Opcode.REDUCE -> reduce();
      case Opcode.NEWOBJ -> newObject();
      case Opcode.NEWOBJ_EX -> newObjectWithKeywords();
      case Opcode.OBJ -> object();
      case Opcode.INST -> instance();
      case Opcode.BUILD -> build();
      case Opcode.PERSID -> persistent();
      case Opcode.BINPERSID -> stack.push(unpickler.persistentLoad(stack.pop()));
      case Opcode.NEXT_BUFFER -> nextBuffer();
      case Opcode.READONLY_BUFFER -> readOnlyBuffer();
      default -> throw invalid(code);
    }
  }

  private static Raise invalid(int code) {
    boolean isPrintable = code >= 0x20 && code <= 0x7e && code != '\'' && code != '\\';
    String key = isPrintable ? String.valueOf((char) code) : "\\x%02x".formatted(code);
    return PickleErrors.unpickling("invalid load key, '%s'.", key);
  }

  private int marked() {
    return stack.takeMark();
  }

  /** The place of the topmost items, which are there and have something below them. */
  private int oneBelow(int count) {
    int place = stack.size() - count;
    stack.below(place);
    return place;
  }

  private void appendAll(int place) {
    PyObject target = stack.below(place);
    PyObject[] items = stack.takeFrom(place);
    if (items.length == 0) {
      return;
    }
    if (target.getClass() == PyList.class) {
      ((PyList) target).addAll(items, items.length);
      return;
    }
    PyObject extend = Attributes.find(target, EXTEND);
    if (extend != null) {
      extend.call1(new PyList(items));
      return;
    }
    PyObject append = Attributes.get(target, APPEND);
    for (PyObject item : items) {
      append.call1(item);
    }
  }

  private void setAll(int place, String what) {
    PyObject target = stack.below(place);
    PyObject[] items = stack.takeFrom(place);
    requirePairs(items, what);
    for (int i = 0; i < items.length; i += 2) {
      Items.set(target, items[i], items[i + 1]);
    }
  }

  private static void requirePairs(PyObject[] items, String what) {
    if (items.length % 2 != 0) {
      throw PickleErrors.unpickling("odd number of items for %s", what);
    }
  }

  private void dict() {
    PyObject[] items = stack.takeMarked();
    requirePairs(items, "DICT");
    PyDict dict = new PyDict();
    for (int i = 0; i < items.length; i += 2) {
      dict.put(items[i], items[i + 1]);
    }
    stack.push(dict);
  }

  private void addAll() {
    int place = marked();
    PyObject target = stack.below(place);
    PyObject[] items = stack.takeFrom(place);
    if (target instanceof PySet set) {
      for (PyObject item : items) {
        set.add(item);
      }
      return;
    }
    PyObject add = items.length == 0 ? null : Attributes.get(target, ADD);
    for (PyObject item : items) {
      add.call1(item);
    }
  }

  private PyStr utf8Line() {
    return Codecs.decode(input.filledLine(), "utf-8", "strict");
  }

  private void stackGlobal() {
    PyObject name = stack.pop();
    PyObject module = stack.pop();
    if (name.getClass() != PyStr.class || module.getClass() != PyStr.class) {
      throw PickleErrors.unpickling("STACK_GLOBAL requires str");
    }
    stack.push(unpickler.findClass((PyStr) module, (PyStr) name));
  }

  private void reduce() {
    PyObject arguments = stack.pop();
    PyObject function = stack.pop();
    if (!(arguments instanceof PyTuple tuple)) {
      throw Errors.typeError("argument list must be a tuple");
    }
    stack.push(function.callN(tuple.items.clone()));
  }

  private void newObject() {
    PyObject arguments = stack.pop();
    PyObject type = stack.pop();
    construct("NEWOBJ", type, arguments, null);
  }

  private void newObjectWithKeywords() {
    PyObject keywords = stack.pop();
    PyObject arguments = stack.pop();
    PyObject type = stack.pop();
    if (type instanceof PyType && arguments instanceof PyTuple && !(keywords instanceof PyDict)) {
      throw PickleErrors.unpickling(
          "NEWOBJ_EX kwargs argument must be a dict, not %s", keywords.type().fullyQualifiedName());
    }
    construct("NEWOBJ_EX", type, arguments, (PyDict) keywords);
  }

  private void construct(String what, PyObject type, PyObject arguments, PyDict keywords) {
    if (!(type instanceof PyType made)) {
      throw PickleErrors.unpickling(
          "%s class argument must be a type, not %s", what, type.type().fullyQualifiedName());
    }
    if (!(arguments instanceof PyTuple tuple)) {
      throw PickleErrors.unpickling(
          "%s args argument must be a tuple, not %s", what, arguments.type().fullyQualifiedName());
    }
    stack.push(
        Arguments.call(Attributes.get(made, NEW), Arguments.prepend(made, tuple.items), keywords));
  }

  private void object() {
    int place = marked();
    PyObject[] items = stack.takeFrom(place);
    if (items.length == 0) {
      throw PickleErrors.unpickling("unpickling stack underflow");
    }
    instantiate(items[0], Arrays.copyOfRange(items, 1, items.length));
  }

  private void instance() {
    int place = marked();
    PyStr module = asciiLine();
    PyObject type = unpickler.findClass(module, asciiLine());
    instantiate(type, stack.takeFrom(place));
  }

  private PyStr asciiLine() {
    return Codecs.decode(input.filledLine(), "ascii", "strict");
  }

  /** Without arguments {@code __init__} is left out, as for the classes of old. */
  private void instantiate(PyObject type, PyObject[] arguments) {
    boolean isAllocated =
        arguments.length == 0
            && type instanceof PyType
            && Attributes.find(type, INITIAL_ARGUMENTS) == null;
    stack.push(isAllocated ? Attributes.get(type, NEW).call1(type) : type.callN(arguments));
  }

  private void build() {
    if (stack.size() < 2) {
      throw PickleErrors.unpickling("unpickling stack underflow");
    }
    PyObject state = stack.pop();
    states.set(stack.top(), state);
  }

  private void persistent() {
    byte[] line = input.line();
    for (byte b : line) {
      if (b < 0) {
        throw PickleErrors.unpickling("persistent IDs in protocol 0 must be ASCII strings");
      }
    }
    PyStr id = PyStr.of(new String(line, StandardCharsets.ISO_8859_1));
    stack.push(unpickler.persistentLoad(id));
  }

  private void nextBuffer() {
    if (unpickler.buffers() == null) {
      throw PickleErrors.unpickling(
          "pickle stream refers to out-of-band data but no *buffers* argument was given");
    }
    PyObject buffer;
    try {
      buffer = Specials.call(unpickler.buffers(), Special.NEXT);
    } catch (Raise raised) {
      if (!raised.is(ExceptionTypes.STOP_ITERATION)) {
        throw raised;
      }
      buffer = null;
    }
    if (buffer == null) {
      throw PickleErrors.unpickling("not enough out-of-band buffers");
    }
    stack.push(buffer);
  }

  private void readOnlyBuffer() {
    PyObject view = MemoryViews.of(stack.top());
    if (view instanceof PyBuffer buffer && !buffer.isReadOnly()) {
      stack.replaceTop(Attributes.get(view, "toreadonly").call0());
    }
  }
}
