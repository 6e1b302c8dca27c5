package dev.ftcheck.vm.module.codecs;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.Raise;
import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.runtime.InterpreterFlag;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The codecs and error handlers that one interpreter knows. The {@code encodings} package, which
 * registers the search function for the codecs of the library, is imported at the first lookup.
 *
 * <p>Thread safety: all operations may run in parallel; two threads that look up a new encoding may
 * both search, and one result stays.
 */
final class CodecRegistry {

  private final List<PyObject> searches = new CopyOnWriteArrayList<>();
  private final Map<String, PyTuple> found = new ConcurrentHashMap<>();
  private final Map<String, ErrorHandler> handlers = new ConcurrentHashMap<>();
  private final Map<String, PyObject> handlerObjects = new ConcurrentHashMap<>();
  private final Runnable importEncodings;
  private volatile boolean imported;

  /**
   * A registry with the standard error handlers.
   *
   * @param importEncodings imports the {@code encodings} package
   */
  CodecRegistry(Runnable importEncodings) {
    this.importEncodings = importEncodings;
  }

  void register(PyObject search) {
    if (search.type().lookup("__call__") == null) {
      throw Errors.typeError("argument must be callable");
    }
    searches.add(search);
  }

  void unregister(PyObject search) {
    searches.removeIf(known -> known == search);
    found.clear();
  }

  /**
   * The CodecInfo of an encoding.
   *
   * @throws Raise LookupError when no search function knows it
   */
  PyTuple lookup(String encoding) {
    String key = Codecs.lowered(encoding);
    PyTuple known = found.get(key);
    if (known != null) {
      return known;
    }
    if (!imported) {
      importEncodings.run();
      imported = true;
    }
    PyStr name = PyStr.of(key);
    for (PyObject search : searches) {
      PyObject answer = search.call1(name);
      if (answer == PyNone.NONE) {
        continue;
      }
      if (!(answer instanceof PyTuple codec) || codec.size() != 4) {
        throw Errors.typeError("codec search functions must return 4-tuples");
      }
      found.put(key, codec);
      return codec;
    }
    throw Errors.of(ExceptionTypes.LOOKUP_ERROR, "unknown encoding: %s", encoding);
  }

  void registerError(String name, PyObject handler) {
    if (handler.type().lookup("__call__") == null) {
      throw Errors.typeError("handler must be callable");
    }
    handlerObjects.put(name, handler);
    handlers.put(
        name, handler instanceof PyStandardHandler own ? own.handler : new ProgramHandler(handler));
  }

  boolean unregisterError(String name) {
    if (StandardHandler.named(name) != null) {
      throw Errors.valueError("cannot un-register built-in error handler '%s'", name);
    }
    handlers.remove(name);
    return handlerObjects.remove(name) != null;
  }

  /** The handler as a Python function. */
  PyObject errorObject(String name) {
    PyObject known = handlerObjects.get(name);
    if (known != null) {
      return known;
    }
    StandardHandler standard = StandardHandler.named(name);
    if (standard == null) {
      throw unknownHandler(name);
    }
    return handlerObjects.computeIfAbsent(name, ignored -> new PyStandardHandler(standard));
  }

  /**
   * The handler of a name, or one that raises LookupError when it is first needed.
   *
   * @throws Raise LookupError at once in development mode ({@code -X dev})
   */
  ErrorHandler errors(String name) {
    ErrorHandler registered = handlers.isEmpty() ? null : handlers.get(name);
    if (registered != null) {
      return registered;
    }
    StandardHandler standard = StandardHandler.named(name);
    if (standard != null) {
      return standard;
    }
    if (Interpreter.current().options().flags().isSet(InterpreterFlag.DEV_MODE)) {
      throw unknownHandler(name);
    }
    return new UnknownHandler(name);
  }

  private static Raise unknownHandler(String name) {
    return Errors.of(ExceptionTypes.LOOKUP_ERROR, "unknown error handler name '%s'", name);
  }

  private record UnknownHandler(String name) implements ErrorHandler {
    @Override
    public EncodeReplacement replace(EncodeFault fault) {
      throw unknownHandler(name);
    }

    @Override
    public DecodeReplacement replace(DecodeFault fault) {
      throw unknownHandler(name);
    }
  }
}
